import type { CollectionConfig, Config, UIField } from 'payload'
import { checksEndpoint } from './endpoints.ts'
import { officeHolders } from './lists/office-holders.ts'
import { wordings } from './lists/wordings.ts'

const checksPanel: UIField = {
  name: 'checksPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/review/checks/admin/checks-panel.tsx#ChecksPanel' },
  },
}

/** Attaches the checks: the lists that texts are compared with, and what the checks find in an issue, at the desk and by API. */
export function attachChecks(config: Config): Config {
  return {
    ...config,
    collections: [...(config.collections ?? []).map(attach), officeHolders, wordings],
  }
}

function attach(collection: CollectionConfig): CollectionConfig {
  if (collection.slug !== 'issues') return collection
  return {
    ...collection,
    // The desk puts what is missing above this.
    fields: [checksPanel, ...collection.fields],
    endpoints: [...(collection.endpoints || []), checksEndpoint],
  }
}
