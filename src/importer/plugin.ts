import type { Plugin } from 'payload'
import { imports } from './collection.ts'
import { importEndpoints } from './endpoints/import-endpoints.ts'

/** Attaches the importer: the collection of imports, behind the collections of the desk, with its endpoints. */
export function importerPlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: [...(config.collections ?? []), { ...imports, endpoints: importEndpoints }],
  })
}
