import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'
import { type Marks, markOf, type RowMarks } from './base.ts'
import { labelRow } from './labels.ts'
import { countedFields, fieldsOfRow, markField } from './marks.ts'
import { mergeOrder } from './merge-order.ts'
import { mergeFields, type Place } from './merge-write.ts'
import type { Values } from './plain-value.ts'

/** The rows of a field as a write's base had them, as it sends them, and as they stand now. */
type RowVersions = {
  base: RowMarks[]
  sent: Values[]
  current: { rows: Values[]; marks: RowMarks[] }
}

/** Merges rows by their ids; answers the rows to write, or undefined where they stay as they are. */
export function mergeRows(field: FlattenedField, versions: RowVersions, place: Place): Values[] | undefined {
  const base = new Map(versions.base)
  const marks = new Map(versions.current.marks)
  const sent = byId(versions.sent)
  const current = byId(versions.current.rows)
  const merged = new Map<string, Values>()
  let isChanged = false

  for (const [id, row] of sent) {
    const seen = base.get(id)
    const stands = current.get(id)
    const at = atRow(place, id, [...sent.keys()].indexOf(id))
    if (stands) {
      const side = { values: stands, marks: marks.get(id) ?? {} }
      const changes = mergeFields(fieldsOfRow(field, row), { base: seen ?? {}, sent: row, current: side }, at)
      isChanged ||= Object.keys(changes).length > 0
      merged.set(id, { ...stands, ...changes })
    } else if (!seen) {
      isChanged = true
      merged.set(id, row)
    } else if (isEdited(field, { row, seen }, place)) at.conflicts.push(contest(at, row, null))
  }
  for (const [id, row] of current) {
    if (merged.has(id)) continue
    const seen = base.get(id)
    if (seen && isDeepStrictEqual(seen, marks.get(id))) {
      isChanged = true
      continue
    }
    merged.set(id, row)
    if (!seen) continue
    const at = atRow(place, id, [...current.keys()].indexOf(id))
    at.conflicts.push(contest(at, null, row))
  }

  const { order, isContested } = mergeOrder(
    { base: [...base.keys()], sent: [...sent.keys()], current: [...current.keys()] },
    new Set(merged.keys()),
  )
  if (isContested) place.conflicts.push(contest(place, versions.sent, versions.current.rows))
  isChanged ||= !isDeepStrictEqual(order, [...current.keys()])
  return isChanged ? order.map((id) => merged.get(id)).filter((row) => row !== undefined) : undefined
}

/** Rows that are new have no id yet. */
function byId(rows: readonly Values[]): Map<string, Values> {
  return new Map(rows.map((row, index) => [typeof row.id === 'string' ? row.id : `new ${index}`, row]))
}

function isEdited(
  field: FlattenedField,
  { row, seen }: { row: Values; seen: Marks },
  { locale }: Place,
): boolean {
  return countedFields(fieldsOfRow(field, row)).some((part) => {
    if (row[part.name] === undefined) return false
    const mark = markField(part, row[part.name], { locale, layout: 'told' })
    return !isDeepStrictEqual(mark, markOf(seen, part.name))
  })
}

function atRow(place: Place, id: string, index: number): Place {
  const label = place.label ? labelRow(place.label, index) : null
  return { ...place, path: `${place.path}.${id}`, label }
}

function contest({ path, label }: Place, yours: unknown, theirs: unknown) {
  return { field: path, label: label ?? { zh: path, en: path }, yours, theirs }
}
