import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { Field } from 'payload'
import { textOf } from '../../edition/text.ts'
import type { Block } from '../../edition/types.ts'
import { languageOf } from '../../kernel/error-response.ts'
import { toBlocks } from '../../richtext/to-blocks.ts'
import { isValues, type Values } from './pick-language.ts'

/**
 * A field of a document as words: `text` is empty where nothing is filled in. `trace` differs wherever the field does,
 * in marks and pictures too, which have no words.
 */
export type FieldText = { name: string; label: string; text: string; trace: string }

/** What is needed to put values into words. */
export type Wording = {
  i18n: Pick<I18nClient, 'fallbackLanguage' | 'language' | 't'>
  /** Answers what a related document is called. */
  nameOf: (collection: string, id: number) => string
}

type NamedField = Extract<Field, { name: string }>

/** What the system keeps for itself: nobody has changed it. */
const kept = ['id', '_status', 'createdAt', 'updatedAt', 'standsInEdition', 'base']

/**
 * Puts a document's fields into words, in the order of its form; hidden ones and those that the system keeps are left
 * out. `values` is of one language (see `pickLanguage`).
 */
export function readFieldTexts(fields: readonly Field[], values: Values, wording: Wording): FieldText[] {
  return fields.flatMap((field): FieldText[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => {
        const inner = 'name' in tab && tab.name ? values[tab.name] : values
        return isValues(inner) ? readFieldTexts(tab.fields, inner, wording) : []
      })
    }
    if (field.type === 'ui' || field.type === 'join' || isHidden(field)) return []
    if (!('name' in field) || !field.name) {
      return 'fields' in field ? readFieldTexts(field.fields, values, wording) : []
    }
    // Fields with a name are named fields; the union does not narrow by it.
    const named = field as NamedField
    if (kept.includes(named.name)) return []
    const value = values[named.name]
    if (named.type === 'group') {
      const inside = readFieldTexts(named.fields, isValues(value) ? value : {}, wording)
      return inside.map((inner) => ({ ...inner, name: `${named.name}.${inner.name}` }))
    }
    const text = wordValue(named, value, wording)
    const trace = named.type === 'richText' ? traceOf(value) : text
    return [{ name: named.name, label: labelOf(named, wording), text, trace }]
  })
}

function isHidden(field: Field): boolean {
  return (
    'admin' in field && field.admin !== undefined && 'hidden' in field.admin && Boolean(field.admin.hidden)
  )
}

function labelOf(field: NamedField, { i18n }: Wording): string {
  const label = 'label' in field ? field.label : undefined
  return label ? getTranslation(label, i18n) || field.name : field.name
}

function wordValue(field: NamedField, value: unknown, wording: Wording): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && field.type !== 'array' && field.type !== 'blocks' && field.type !== 'json') {
    return value.map((one: unknown) => wordValue(field, one, wording)).join('\n')
  }
  switch (field.type) {
    case 'array':
      return wordRows(field.fields, value, wording)
    case 'blocks':
    case 'json':
    case 'point':
      return JSON.stringify(value, null, 1)
    case 'checkbox':
      return value === true ? '✓' : ''
    case 'date':
      return plain(value).slice(0, 10)
    case 'radio':
    case 'select':
      return wordOption(field.options, value, wording)
    case 'relationship':
    case 'upload':
      return wordRelation(field.relationTo, value, wording)
    case 'richText':
      return textOf(readBlocks(value))
    default:
      return plain(value)
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function traceOf(value: unknown): string {
  return JSON.stringify(readBlocks(value))
}

/** The blocks of a text; of its pictures only which they are. */
function readBlocks(value: unknown): Block[] {
  const picture = { width: 1, height: 1, alt: '', caption: null, credit: null, focal: { x: 50, y: 50 } }
  // What stands in a rich-text field is the editor's state; anything else reads as an empty text.
  const state = value as Parameters<typeof toBlocks>[0]
  return toBlocks(state, (id) => ({ ...picture, sha256: String(id) })).blocks
}

/** Each row of a list on a line of its own. */
function wordRows(fields: readonly Field[], value: unknown, wording: Wording): string {
  if (!Array.isArray(value)) return ''
  return value
    .map((row: unknown) =>
      isValues(row)
        ? readFieldTexts(fields, row, wording)
            .map(({ text }) => text.replaceAll('\n', '、'))
            .filter((text) => text !== '')
            .join(' · ')
        : '',
    )
    .join('\n')
}

function wordOption(
  options: Extract<Field, { type: 'select' }>['options'],
  value: unknown,
  { i18n }: Wording,
): string {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  if (option === undefined || typeof option === 'string') return plain(value)
  const label = getTranslation(option.label, i18n)
  return typeof label === 'string' ? label : plain(value)
}

function wordRelation(relationTo: string | string[], value: unknown, { nameOf, i18n }: Wording): string {
  const target = readRelation(relationTo, value)
  if (!target) return ''
  return (
    nameOf(target.collection, target.id) ||
    (languageOf({ i18n }) === 'zh' ? `编号 ${target.id}` : `No. ${target.id}`)
  )
}

/** Reads which document a relation names, or null. */
export function readRelation(
  relationTo: string | string[],
  value: unknown,
): { collection: string; id: number } | null {
  const [only] = Array.isArray(relationTo) ? [] : [relationTo]
  const collection = only ?? (isValues(value) ? value.relationTo : null)
  const inner = only === undefined && isValues(value) ? value.value : value
  const id = Number(isValues(inner) ? inner.id : inner)
  return typeof collection === 'string' && Number.isInteger(id) ? { collection, id } : null
}
