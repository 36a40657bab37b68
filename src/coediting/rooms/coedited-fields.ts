import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Payload } from 'payload'
import type { Room } from './room.ts'

/** Which rich-text fields are co-edited, by collection: top-level fields, named. */
export type CoeditedFields = Partial<Record<CollectionSlug, readonly string[]>>

/** A room's field as the site's configuration has it. */
export type CoeditedField = { slug: CollectionSlug; editorConfig: SanitizedServerEditorConfig }

const attached = 'coediting'

/** Attaches the choice of fields to a configuration's own data. */
export function attachFields(
  custom: Record<string, unknown> | undefined,
  fields: CoeditedFields,
): Record<string, unknown> {
  return { ...custom, [attached]: fields }
}

/** Answers the fields that a site co-edits; none on a site without co-editing. */
export function coeditedFieldsOf(payload: Pick<Payload, 'config'>): CoeditedFields {
  // Payload types `custom` as anything; `attachFields` alone writes this key.
  return (payload.config.custom[attached] as CoeditedFields | undefined) ?? {}
}

/** Answers the field of a room, or null where the site has no such room: a field of several languages has a room of each. */
export function findField(payload: Payload, room: Room): CoeditedField | null {
  const [slug, names] =
    Object.entries(coeditedFieldsOf(payload)).find(([collection]) => collection === room.collection) ?? []
  if (!slug || !names?.includes(room.field)) return null
  // The keys of `CoeditedFields` are slugs.
  const collection = payload.collections[slug as CollectionSlug]
  const field = collection.config.flattenedFields.find(({ name }) => name === room.field)
  if (field?.type !== 'richText' || Boolean(field.localized) !== (room.locale !== null)) return null
  const editor: unknown = field.editor
  const editorConfig: unknown = Object(editor) === editor ? Reflect.get(Object(editor), 'editorConfig') : null
  // Payload types editors by what all of them have; only Lexical's has a configuration of this name.
  return editorConfig
    ? { slug: slug as CollectionSlug, editorConfig: editorConfig as SanitizedServerEditorConfig }
    : null
}
