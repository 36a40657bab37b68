import { isValues } from '../plain-value.ts'

/**
 * Answers who took a row out of a field, by the document's versions from the newest on: of those that no longer have it,
 * the oldest's writer. Null where the versions do not tell.
 */
export function findRemover(versions: readonly unknown[], field: string, row: unknown): string | null {
  const drafts = versions.map((entry) => (isValues(entry) && isValues(entry.version) ? entry.version : {}))
  const last = drafts.findIndex((draft) => {
    const rows = draft[field]
    return Array.isArray(rows) && rows.some((other) => isValues(other) && other.id === row)
  })
  const by = drafts[last - 1]?.changedBy
  return typeof by === 'string' ? by : null
}
