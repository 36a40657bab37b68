import type { CollectionConfig, Field } from 'payload'
import { listMessages } from './list/messages.ts'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** The pages of imports in the admin: a new one is uploaded, a kept one is reviewed. */
const views: NonNullable<Components['views']> = {
  upload: { path: '/create', exact: true, Component: '/importer/admin/upload/upload-view.tsx#UploadView' },
  review: { path: '/:id', exact: true, Component: '/importer/admin/review/review-view.tsx#ReviewView' },
}

/** As Payload would add it, with a time that is told where the series is printed. */
const createdAt: Field = {
  name: 'createdAt',
  type: 'date',
  index: true,
  label: { zh: listMessages.zh.importedAt, en: listMessages.en.importedAt },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    components: { Cell: '/importer/admin/list/time-cell.tsx#TimeCell' },
  },
}

/** Gives the collection of imports its pages in the admin, and the list of issues the way to a new import. */
export function dressForAdmin(collection: CollectionConfig): CollectionConfig {
  switch (collection.slug) {
    case 'imports':
      return { ...withComponents(collection, { views }), fields: [...collection.fields, createdAt] }
    case 'issues':
      return withComponents(collection, {
        beforeListTable: ['/importer/admin/list/import-link.tsx#ImportLink'],
      })
    default:
      return collection
  }
}

function withComponents(collection: CollectionConfig, added: Components): CollectionConfig {
  const { admin } = collection
  return { ...collection, admin: { ...admin, components: { ...admin?.components, ...added } } }
}
