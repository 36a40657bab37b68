import type { Endpoint } from 'payload'
import { refuseOtherMethods } from './other-methods.ts'
import { receive } from './receive.ts'

/** Imports over HTTP, for those who may create issues; the same rules as in the admin. */
export const importEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/', method: 'post', handler: receive },
  ...refuseOtherMethods('/', ['get', 'post', 'patch', 'delete']),
]
