import type { CollectionConfig } from 'payload'

/** The pages of imports in the admin: a new one is uploaded, a kept one is reviewed. */
const views: NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']> = {
  upload: { path: '/create', exact: true, Component: '/importer/admin/upload/upload-view.tsx#UploadView' },
  review: { path: '/:id', exact: true, Component: '/importer/admin/review/review-view.tsx#ReviewView' },
}

/** Gives the collection of imports its pages in the admin, and the list of issues the way to a new import. */
export function dressForAdmin(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const components = admin?.components
  switch (collection.slug) {
    case 'imports':
      return {
        ...collection,
        admin: { ...admin, components: { ...components, views: { ...components?.views, ...views } } },
      }
    case 'issues': {
      const link = '/importer/admin/list/import-link.tsx#ImportLink'
      const beforeListTable = [...(components?.beforeListTable ?? []), link]
      return { ...collection, admin: { ...admin, components: { ...components, beforeListTable } } }
    }
    default:
      return collection
  }
}
