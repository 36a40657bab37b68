import type { Endpoint } from 'payload'
import { putActs } from './acts.ts'
import { postCommit } from './commit.ts'
import { refuseOtherMethods } from './other-methods.ts'
import { getExperts, getFile, getPreview, getReview } from './read-import.ts'
import { receive } from './receive.ts'

/** Imports over HTTP, for those who may create issues; the same rules as in the admin. */
export const importEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/', method: 'post', handler: receive },
  { path: '/:id/preview', method: 'get', handler: getPreview },
  { path: '/:id/review', method: 'get', handler: getReview },
  { path: '/:id/acts', method: 'put', handler: putActs },
  { path: '/:id/experts', method: 'get', handler: getExperts },
  { path: '/:id/commit', method: 'post', handler: postCommit },
  { path: '/:id/file', method: 'get', handler: getFile },
  ...refuseOtherMethods('/', ['get', 'post', 'patch', 'delete']),
  ...refuseOtherMethods('/:id/preview', ['get']),
  ...refuseOtherMethods('/:id/review', ['get']),
  ...refuseOtherMethods('/:id/acts', ['put']),
  ...refuseOtherMethods('/:id/experts', ['get']),
  ...refuseOtherMethods('/:id/commit', ['post']),
  ...refuseOtherMethods('/:id/file', ['get']),
]
