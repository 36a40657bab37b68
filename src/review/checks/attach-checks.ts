import type { CollectionConfig, Config, UIField } from 'payload'
import { keepHistory } from '../../desk/history/keep-history.ts'
import { editionsEndpoint } from './editions/endpoints.ts'
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

/** Texts are judged by these lists: who changed which row when is kept. */
const lists = [officeHolders, wordings].map(keepHistory)

/** Attaches the checks: the lists that texts are compared with, and what the checks find in an issue, at the desk and by API. */
export function attachChecks(config: Config): Config {
  const { admin } = config
  return {
    ...config,
    collections: [...(config.collections ?? []).map(attach), ...lists].map(linkToEditions),
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...admin?.components?.views,
          editionChecks: {
            path: '/edition-checks',
            exact: true,
            Component: '/review/checks/editions/admin/edition-checks-view.tsx#EditionChecksView',
          },
        },
      },
    },
  }
}

function attach(collection: CollectionConfig): CollectionConfig {
  const endpoints = collection.endpoints || []
  switch (collection.slug) {
    case 'issues':
      return {
        ...collection,
        // The desk puts what is missing above this.
        fields: [checksPanel, ...collection.fields],
        endpoints: [...endpoints, checksEndpoint],
      }
    case 'editions':
      return { ...collection, endpoints: [...endpoints, editionsEndpoint] }
    default:
      return collection
  }
}

/** Whoever changes a list, or reads the ledger, is led to what the lists say of it. */
function linkToEditions(collection: CollectionConfig): CollectionConfig {
  if (!['editions', 'office-holders', 'wordings'].includes(collection.slug)) return collection
  const { admin } = collection
  const link = '/review/checks/editions/admin/edition-checks-link.tsx#EditionChecksLink'
  const beforeListTable = [link, ...(admin?.components?.beforeListTable ?? [])]
  return { ...collection, admin: { ...admin, components: { ...admin?.components, beforeListTable } } }
}
