import type { CollectionConfig, Field, Plugin } from 'payload'
import { attachEditor } from './admin/attach-editor.ts'
import { textEndpoints } from './doors/endpoints.ts'
import { historyEndpoints } from './history/endpoints.ts'
import { forgetRooms, keepRoomsText, replaceAfterRestoring } from './hooks.ts'
import { attachPresence } from './presence/attach-presence.ts'
import { announceOrder } from './rooms/announce-access.ts'
import { attachFields, type CoeditedFields } from './rooms/coedited-fields.ts'
import { attachGuests, type FindGuest } from './rooms/guest.ts'

/**
 * Attaches co-editing to rich-text fields: top-level fields with names, of collections with drafts that save themselves
 * (`drafts.autosave`; Payload refuses what it thinks stale otherwise) and without Payload's locks of documents.
 * Who has which document open is shown for all collections.
 * @param fields - the names of the fields by collection, such as `{ answers: ['body'] }`
 * @param findGuest - how those without an account are known, if there are any
 */
export function coeditingPlugin({
  fields,
  findGuest,
}: {
  fields: CoeditedFields
  findGuest?: FindGuest
}): Plugin {
  const chosen = new Map(Object.entries(fields))
  return (config) =>
    attachPresence({
      ...config,
      custom: attachGuests(attachFields(config.custom, fields), findGuest),
      collections: (config.collections ?? []).map((collection) => {
        const names = chosen.get(collection.slug)
        const attached = names ? attach(collection, names) : collection
        return collection.slug === 'issues' ? announce(attached) : attached
      }),
    })
}

function announce(issues: CollectionConfig): CollectionConfig {
  const { hooks } = issues
  return { ...issues, hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), announceOrder] } }
}

function attach(collection: CollectionConfig, names: readonly string[]): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    lockDocuments: false,
    fields: attachToFields(collection.fields, names),
    endpoints: [
      ...(collection.endpoints || []),
      ...textEndpoints(collection.slug),
      ...historyEndpoints(collection.slug),
    ],
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
      ...attachEditor(field),
      hooks: {
        ...field.hooks,
        // First: what others make of the value, such as naming its blocks, is made of the room's.
        beforeValidate: [keepRoomsText, ...(field.hooks?.beforeValidate ?? [])],
      },
    }
  })
}
