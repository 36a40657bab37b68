import type { CollectionConfig, Plugin } from 'payload'
import type { CoeditedFields } from '../../coediting/rooms/coedited-fields.ts'
import { attachToEditors, namesOf } from '../attach-to-editors.ts'
import { suggestionEndpoints } from './endpoints.ts'
import { forgetWithDocument } from './hooks.ts'

const inEditor = {
  key: 'suggestions',
  feature: '/discussion/suggestions/admin/suggestions-feature.tsx#SuggestionsFeatureClient',
}

/**
 * Attaches suggestions: changes of co-edited texts that somebody proposes and somebody else decides on.
 * @param fields - the names of the fields by collection, such as `{ answers: ['body'] }`
 */
export function suggestionsPlugin({ fields }: { fields: CoeditedFields }): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      attach(collection, namesOf(fields, collection.slug)),
    ),
    endpoints: [...(config.endpoints ?? []), ...suggestionEndpoints],
  })
}

function attach(collection: CollectionConfig, names: readonly string[]): CollectionConfig {
  if (names.length === 0) return collection
  const { fields, hooks } = collection
  return {
    ...collection,
    fields: attachToEditors(fields, { names, part: inEditor }),
    hooks: { ...hooks, afterDelete: [...(hooks?.afterDelete ?? []), forgetWithDocument] },
  }
}
