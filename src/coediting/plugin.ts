import type { CollectionConfig, Field, Plugin } from 'payload'
import { forgetRooms, keepRoomsText, replaceAfterRestoring } from './hooks.ts'
import { attachFields, type CoeditedFields } from './rooms/coedited-fields.ts'

/**
 * Attaches co-editing to rich-text fields: top-level fields with names, of collections with drafts that save themselves
 * (`drafts.autosave`; Payload refuses what it thinks stale otherwise) and without Payload's locks of documents.
 * @param fields - the names of the fields by collection, such as `{ answers: ['body'] }`
 */
export function coeditingPlugin({ fields }: { fields: CoeditedFields }): Plugin {
  const chosen = new Map(Object.entries(fields))
  return (config) => ({
    ...config,
    custom: attachFields(config.custom, fields),
    collections: (config.collections ?? []).map((collection) => {
      const names = chosen.get(collection.slug)
      return names ? attach(collection, names) : collection
    }),
  })
}

function attach(collection: CollectionConfig, names: readonly string[]): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    lockDocuments: false,
    fields: attachToFields(collection.fields, names),
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), replaceAfterRestoring],
      afterDelete: [...(hooks?.afterDelete ?? []), forgetRooms],
    },
  }
}

function attachToFields(fields: Field[], names: readonly string[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'row' || field.type === 'collapsible') {
      return { ...field, fields: attachToFields(field.fields, names) }
    }
    if (field.type !== 'richText' || !names.includes(field.name)) return field
    return {
      ...field,
      hooks: {
        ...field.hooks,
        // First: what others make of the value, such as naming its blocks, is made of the room's.
        beforeValidate: [keepRoomsText, ...(field.hooks?.beforeValidate ?? [])],
      },
    }
  })
}
