import type { Relation } from './surfaces.ts'

type Branch = Record<string, unknown>

/** Answers the bare ids that a document names along a relation's path; documents already filled in are passed over. */
export function collectIds(value: unknown, path: Relation['path']): number[] {
  if (Array.isArray(value)) return value.flatMap((part) => collectIds(part, path))
  const [key, ...rest] = path
  if (key === undefined) return typeof value === 'number' ? [value] : []
  return isBranch(value) ? collectIds(value[key], rest) : []
}

/** Answers the document without the bare ids along a path that are not in `visible`. */
export function dropHiddenIds(value: unknown, path: Relation['path'], visible: ReadonlySet<number>): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((part) => dropHiddenIds(part, path, visible))
    return path.length === 0 ? kept.filter((part) => part !== null) : kept
  }
  const [key, ...rest] = path
  if (key === undefined) return typeof value === 'number' && !visible.has(value) ? null : value
  if (!isBranch(value) || !(key in value)) return value
  return { ...value, [key]: dropHiddenIds(value[key], rest, visible) }
}

/** Answers a running order without the entries whose question or essay is hidden. */
export function dropEmptyEntries(runningOrder: unknown): unknown {
  if (!Array.isArray(runningOrder)) return runningOrder
  return runningOrder.filter((entry) => isBranch(entry) && (entry.question ?? entry.essay ?? null) !== null)
}

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
