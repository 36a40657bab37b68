import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { FlattenedField } from 'payload'
import { fieldForNobody } from '../kernel/access.ts'
import type { Mark, Marks, RowMarks } from './base.ts'
import { isValues, toPlainValue, type Values } from './plain-value.ts'

/** In which language values are read, and whether they stand under it (`stored`) or were taken out of it (`told`). */
export type Reading = { locale: string; layout: 'stored' | 'told' }

/** Bookkeeping that nobody types. */
const uncounted = new Set(['id', 'createdAt', 'updatedAt', '_status', 'blockName'])

/** Answers the fields that people write: no bookkeeping, nothing that the system alone sets. */
export function countedFields(fields: readonly FlattenedField[]): FlattenedField[] {
  return fields.filter((field) => {
    if (uncounted.has(field.name) || field.type === 'join') return false
    if ('virtual' in field && field.virtual) return false
    return !('access' in field && field.access?.update === fieldForNobody)
  })
}

/** How the values of a field are compared: whole, row by row, or part by part. */
export function shapeOf(field: FlattenedField, { locale }: { locale: string }): 'whole' | 'rows' | 'parts' {
  if (locale === 'all' && isLocalised(field)) return 'whole'
  if (field.type === 'array' || field.type === 'blocks') return 'rows'
  return field.type === 'group' || field.type === 'tab' ? 'parts' : 'whole'
}

/** Answers the marks of a document's fields, or of a row's or group's. */
export function markFields(fields: readonly FlattenedField[], values: Values, reading: Reading): Marks {
  const marks: Marks = {}
  for (const field of countedFields(fields)) {
    const mark = markField(field, readValue(field, values, reading), reading)
    if (mark !== null) marks[field.name] = mark
  }
  return marks
}

/** Answers the mark of one field's value; null where it is empty. */
export function markField(field: FlattenedField, value: unknown, reading: Reading): Marks[string] | null {
  // Below a localised field nothing stands under its language once more.
  const below: Reading = isLocalised(field) ? { ...reading, layout: 'told' } : reading
  switch (shapeOf(field, reading)) {
    case 'rows': {
      const rows = toRows(value).map(
        (row): RowMarks => [
          typeof row.id === 'string' ? row.id : '',
          markFields(fieldsOfRow(field, row), row, below),
        ],
      )
      return rows.length > 0 ? rows : null
    }
    case 'parts': {
      const marks = markFields(fieldsOf(field), isValues(value) ? value : {}, below)
      return Object.keys(marks).length > 0 ? marks : null
    }
    case 'whole':
      return markWhole(field, value, reading)
  }
}

/** Answers the fields of a row; a block's are those of its kind. */
export function fieldsOfRow(field: FlattenedField, row: Values): FlattenedField[] {
  if (field.type !== 'blocks') return fieldsOf(field)
  const block = field.blocks.find(({ slug }) => slug === row.blockType)
  return block?.flattenedFields ?? []
}

/** Answers the fields within a group or an array. */
export function fieldsOf(field: FlattenedField): FlattenedField[] {
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/** Answers the rows of an array or of blocks; what is none has none. */
export function toRows(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : []
}

function readValue(field: FlattenedField, values: Values, { locale, layout }: Reading): unknown {
  const value = values[field.name]
  if (layout === 'told' || locale === 'all' || !isLocalised(field)) return value
  return isValues(value) ? value[locale] : undefined
}

function markWhole(field: FlattenedField, value: unknown, { locale }: Reading): Mark | null {
  if (locale !== 'all' || !isLocalised(field) || !isValues(value)) {
    return markPlain(toPlainValue(value, field.type))
  }
  const told = Object.entries(value).map(([language, text]) => [language, toPlainValue(text, field.type)])
  return markPlain(Object.fromEntries(told.filter(([, text]) => text !== undefined)))
}

function markPlain(plain: unknown): Mark | null {
  if (plain === undefined || (isValues(plain) && Object.keys(plain).length === 0)) return null
  const canonical = canonicalize(JSON.parse(JSON.stringify(plain))) ?? ''
  return createHash('sha256').update(canonical).digest('base64url').slice(0, markLength)
}

/** 48 bits: two values of one field that meet by chance are beyond anything that is ever typed. */
const markLength = 8

function isLocalised(field: FlattenedField): boolean {
  return 'localized' in field && field.localized === true
}
