import type { Marks, RowMarks } from '../base.ts'
import { isValues, type Values } from '../plain-value.ts'
import { isSameValue } from './same-value.ts'

type Mark = Marks[string] | null

/** Values of a field around a save: as last agreed, as sent, and as the answer has them. */
type Around = { before: unknown; sent: unknown; answered: unknown }

/**
 * Answers what a form has seen of a field that a save has sent: the values that it sent itself stand now; of what others
 * have written into the same rows meanwhile it has seen nothing yet.
 */
export function advanceMark(old: Mark, now: Mark, { before, sent, answered }: Around): Mark {
  if (isSameValue(sent, answered)) return now
  if (Array.isArray(old) || Array.isArray(now)) {
    return advanceRows(toRowMarks(old), toRowMarks(now), { before, sent, answered })
  }
  if (isMarks(old) || isMarks(now))
    return advanceParts(toMarks(old), toMarks(now), { before, sent, answered })
  return isSameValue(sent, before) ? old : now
}

function advanceRows(old: RowMarks[], now: RowMarks[], { before, sent, answered }: Around): RowMarks[] {
  const [seen, stands] = [new Map(old), new Map(now)]
  return toRows(sent).flatMap((row): RowMarks[] => {
    const id = String(row.id)
    const [was, is] = [seen.get(id), stands.get(id)]
    if (!was || !is) return is || was ? [[id, is ?? was ?? {}]] : []
    const around = { before: findRow(before, id), sent: row, answered: findRow(answered, id) }
    return [[id, advanceParts(was, is, around)]]
  })
}

function advanceParts(old: Marks, now: Marks, { before, sent, answered }: Around): Marks {
  const names = new Set([...Object.keys(old), ...Object.keys(now)])
  const advanced = [...names].map((name): [string, Mark] => {
    const around = { before: part(before, name), sent: part(sent, name), answered: part(answered, name) }
    return [name, advanceMark(old[name] ?? null, now[name] ?? null, around)]
  })
  return Object.fromEntries(advanced.filter((entry): entry is [string, Marks[string]] => entry[1] !== null))
}

function part(value: unknown, name: string): unknown {
  return isValues(value) ? value[name] : undefined
}

function findRow(rows: unknown, id: string): Values | undefined {
  return toRows(rows).find((row) => row.id === id)
}

function toRows(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : []
}

function toRowMarks(mark: Mark): RowMarks[] {
  return Array.isArray(mark) ? mark : []
}

function toMarks(mark: Mark): Marks {
  return isMarks(mark) ? mark : {}
}

function isMarks(mark: Mark): mark is Marks {
  return typeof mark === 'object' && mark !== null && !Array.isArray(mark)
}
