import type { CollectionConfig, Config, UIField } from 'payload'
import { presenceMessages } from './messages.ts'

const column: UIField = {
  name: 'presence',
  type: 'ui',
  label: { zh: presenceMessages.zh.column, en: presenceMessages.en.column },
  admin: {
    disableListColumn: false,
    disableBulkEdit: true,
    components: {
      Cell: '/coediting/presence/admin/presence-cell.tsx#PresenceCell',
      Field: '/desk/publishing/admin/no-control.tsx#NoControl',
    },
  },
}

/** Shows on every form, and in every list of the admin, who has which document open. */
export function attachPresence(config: Config): Config {
  const { admin, collections } = config
  const components = admin?.components
  return {
    ...config,
    collections: collections?.map(showPresence) ?? [],
    admin: {
      ...admin,
      components: {
        ...components,
        providers: [
          ...(components?.providers ?? []),
          '/coediting/presence/admin/desk-room-provider.tsx#DeskRoomProvider',
        ],
      },
    },
  }
}

function showPresence(collection: CollectionConfig): CollectionConfig {
  const { admin, fields } = collection
  // What has no form in the admin is open nowhere.
  if (admin?.hidden === true) return collection
  const components = admin?.components
  const [first, ...others] = admin?.defaultColumns ?? []
  return {
    ...collection,
    fields: [...fields, column],
    admin: {
      ...admin,
      ...(first === undefined ? {} : { defaultColumns: [first, column.name, ...others] }),
      components: {
        ...components,
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            '/coediting/presence/admin/present-here.tsx#PresentHere',
          ],
        },
      },
    },
  }
}
