import type { Plugin } from 'payload'
import { sheetEndpoints } from './sheet-endpoints.ts'

/** Lets each edition hand out the record that it was published on. */
export function reviewSheetPlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collection.slug === 'editions'
        ? { ...collection, endpoints: [...(collection.endpoints || []), ...sheetEndpoints] }
        : collection,
    ),
  })
}
