import type { CollectionConfig, Plugin, UIField } from 'payload'
import { consentEndpoint, invitationEndpoints } from './endpoints.ts'
import { consentRuleField } from './series-field.ts'

const panel: UIField = {
  name: 'invitationsPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/discussion/invitations/admin/invitations-panel.tsx#InvitationsPanel' },
  },
}

const issuePanel: UIField = {
  name: 'consentsPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/discussion/invitations/admin/consents-panel.tsx#ConsentsPanel' },
  },
}

/** Lets editors invite experts without accounts to one answer each, and shows at the desk what they agreed to. */
export function invitationsPlugin(): Plugin {
  return (config) => ({ ...config, collections: (config.collections ?? []).map(attach) })
}

function attach(collection: CollectionConfig): CollectionConfig {
  const { fields, endpoints, slug } = collection
  switch (slug) {
    case 'answers':
      return {
        ...collection,
        fields: [panel, ...fields],
        endpoints: [...(endpoints || []), ...invitationEndpoints],
      }
    case 'issues':
      return {
        ...collection,
        fields: [...fields, issuePanel],
        endpoints: [...(endpoints || []), consentEndpoint],
      }
    case 'series':
      return { ...collection, fields: [...fields, consentRuleField] }
    default:
      return collection
  }
}
