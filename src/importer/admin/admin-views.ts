import type { CollectionConfig } from 'payload'

/** The pages of imports in the admin: a new one is uploaded, a kept one is reviewed. */
export const importViews: NonNullable<
  NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']
> = {
  upload: { path: '/create', exact: true, Component: '/importer/admin/upload/upload-view.tsx#UploadView' },
  review: { path: '/:id', exact: true, Component: '/importer/admin/review/review-view.tsx#ReviewView' },
}
