import type { Plugin } from 'payload'
import { dressForAdmin } from './admin/admin-views.ts'
import { imports } from './collection.ts'
import { importEndpoints } from './endpoints/import-endpoints.ts'

/** Attaches the importer: the collection of imports, behind the collections of the desk, with its endpoints. */
export function importerPlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []), { ...imports, endpoints: importEndpoints }].map(
      dressForAdmin,
    ),
  })
}
