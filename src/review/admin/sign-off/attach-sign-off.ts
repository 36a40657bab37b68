import type { CollectionConfig, Config } from 'payload'
import { recordEndpoint } from '../../sheet/record-endpoint.ts'

/** Gives the admin the page on which an issue’s steps are signed, and that of its record. */
export function attachSignOff(config: Config): Config {
  const { admin } = config
  return {
    ...config,
    collections: config.collections?.map(giveRecord) ?? [],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...admin?.components?.views,
          reviewRecord: {
            path: '/review/:id/record',
            exact: true,
            Component: '/review/admin/record/record-view.tsx#RecordView',
          },
          signOff: {
            path: '/review/:id',
            exact: true,
            Component: '/review/admin/sign-off/sign-off-view.tsx#SignOffView',
          },
        },
      },
    },
  }
}

function giveRecord(collection: CollectionConfig): CollectionConfig {
  if (collection.slug !== 'issues') return collection
  return { ...collection, endpoints: [...(collection.endpoints || []), recordEndpoint] }
}
