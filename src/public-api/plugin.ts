import type { CollectionConfig, Plugin } from 'payload'
import { contentEndpoint } from './content-endpoint.ts'
import { rulesFor } from './graphql/rules.ts'
import { boundQueries, showListedFields } from './hooks.ts'
import { isPublicSlug, surfaces } from './surfaces.ts'

function openToPublic(collection: CollectionConfig): CollectionConfig {
  if (!isPublicSlug(collection.slug)) return collection
  const surface = surfaces[collection.slug]
  const { hooks } = collection
  const endpoints =
    collection.slug === 'editions' ? { endpoints: [...(collection.endpoints || []), contentEndpoint] } : {}
  return {
    ...collection,
    ...endpoints,
    hooks: {
      ...hooks,
      beforeOperation: [boundQueries(surface), ...(hooks?.beforeOperation ?? [])],
      afterOperation: [...(hooks?.afterOperation ?? []), showListedFields],
    },
  }
}

/** Attaches the public side of the API: what callers without a session may ask, and what they are shown. */
export function publicApiPlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map(openToPublic),
    graphQL: { ...config.graphQL, validationRules: rulesFor },
  })
}
