import type { FlattenedField } from 'payload'
import type { Bilingual } from '../kernel/locales.ts'
import { groupOf, type Marks, markOf, rowsOf } from './base.ts'
import { joinLabels, labelOf } from './labels.ts'
import { countedFields, fieldsOf, markField, type Reading, shapeOf, toRows } from './marks.ts'
import { mergeRows } from './merge-rows.ts'
import { isValues, type Values } from './plain-value.ts'

/** One field that two people have changed differently since the base. */
export type Conflict = {
  /** Its path: names, and ids of rows, joined by dots. */
  field: string
  label: Bilingual
  /** What the refused write would have put there; null takes a row out. */
  yours: unknown
  /** What stands there now; null where the row was taken out. */
  theirs: unknown
}

/** What a write names as its base, what it sends, and what stands there now. */
export type Versions = { base: Marks; sent: Values; current: { values: Values; marks: Marks } }

/** Where in a document a merge has come to. */
export type Place = { path: string; label: Bilingual | null; locale: string; conflicts: Conflict[] }

/**
 * Merges what a write has changed since its base with what others have changed meanwhile: answers the fields to write,
 * and those that both have changed (D2). A field that the write does not send, or sends as its base had it, stays.
 * Rows are told apart by their ids.
 */
export function mergeWrite(
  fields: readonly FlattenedField[],
  versions: Versions,
  locale: string,
): { changes: Values; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const changes = mergeFields(fields, versions, { path: '', label: null, locale, conflicts })
  return { changes, conflicts }
}

/** Merges the fields of a document, a row or a group; conflicts are added to those of its place. */
export function mergeFields(fields: readonly FlattenedField[], versions: Versions, place: Place): Values {
  const changes: Values = {}
  for (const field of countedFields(fields)) {
    if (versions.sent[field.name] === undefined) continue
    const merged = mergeField(field, versions, within(place, field))
    if (merged !== undefined) changes[field.name] = merged
  }
  return changes
}

/** Answers the value to write; undefined leaves the field as it is. */
function mergeField(field: FlattenedField, versions: Versions, place: Place): unknown {
  const { name } = field
  const { base, sent, current } = versions
  switch (shapeOf(field, place)) {
    case 'rows':
      return mergeRows(
        field,
        {
          base: rowsOf(base, name),
          sent: toRows(sent[name]),
          current: { rows: toRows(current.values[name]), marks: rowsOf(current.marks, name) },
        },
        place,
      )
    case 'parts': {
      const told = isValues(current.values[name]) ? current.values[name] : {}
      const part: Versions = {
        base: groupOf(base, name),
        sent: isValues(sent[name]) ? sent[name] : {},
        current: { values: told, marks: groupOf(current.marks, name) },
      }
      const changes = mergeFields(fieldsOf(field), part, place)
      return Object.keys(changes).length > 0 ? { ...told, ...changes } : undefined
    }
    case 'whole':
      return mergeWhole(field, versions, place)
  }
}

function mergeWhole(field: FlattenedField, { base, sent, current }: Versions, place: Place): unknown {
  const { name } = field
  const reading: Reading = { locale: place.locale, layout: 'told' }
  const mine = markField(field, sent[name], reading)
  const seen = markOf(base, name)
  const theirs = markOf(current.marks, name)
  if (mine === seen || mine === theirs) return undefined
  if (seen === theirs) return sent[name]
  const { path, label } = place
  place.conflicts.push({
    field: path,
    label: label ?? labelOf(field),
    yours: sent[name],
    theirs: current.values[name] ?? null,
  })
  return undefined
}

function within(place: Place, field: FlattenedField): Place {
  const path = place.path ? `${place.path}.${field.name}` : field.name
  const own = labelOf(field)
  return { ...place, path, label: place.label ? joinLabels(place.label, own) : own }
}
