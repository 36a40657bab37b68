import { mergeOrder } from '../merge-order.ts'
import { isValues, type Values } from '../plain-value.ts'
import { isSameValue } from './same-value.ts'

/** The rows of one field: as the form shows them, as it last agreed on them with the site, and as the site has them. */
type RowVersions = { shown: unknown; agreed: unknown; latest: unknown }

/** What brings the rows of a form in line with those of the site, one step after the other. */
export type RowAlignment = {
  /** Rows that somebody else has taken out, from the last to the first. */
  removed: readonly { index: number; row: Values }[]
  moves: readonly { from: number; to: number }[]
}

/**
 * Answers how a form comes to show which rows stand now, and in which order: Payload's form merges an answer without
 * ever taking a row out or moving one. What the person has added, moved or is writing in stays as they have it.
 */
export function alignRows({ shown, agreed, latest }: RowVersions): RowAlignment {
  const [rows, before, now] = [toRows(shown), byId(agreed), byId(latest)]
  const removed = rows.flatMap((row, index) => {
    const known = before.get(row.id)
    return known && !now.has(row.id) && isSameValue(row, known) ? [{ index, row }] : []
  })
  const gone = new Set(removed.map(({ row }) => row))
  const left = rows.filter((row) => !gone.has(row)).map(({ id }) => String(id))
  const { order } = mergeOrder(
    {
      base: [...before.keys()].map(String),
      sent: rows.map(({ id }) => String(id)),
      current: [...now.keys()].map(String),
    },
    new Set(left),
  )
  return { removed: removed.toReversed(), moves: toMoves(left, order) }
}

function toMoves(from: readonly string[], to: readonly string[]): { from: number; to: number }[] {
  const rows = [...from]
  return to.flatMap((id, index) => {
    const stands = rows.indexOf(id)
    if (stands === index) return []
    rows.splice(index, 0, ...rows.splice(stands, 1))
    return [{ from: stands, to: index }]
  })
}

function byId(rows: unknown): Map<unknown, Values> {
  return new Map(toRows(rows).map((row) => [row.id, row]))
}

function toRows(rows: unknown): Values[] {
  return Array.isArray(rows) ? rows.filter((row): row is Values => isValues(row) && 'id' in row) : []
}
