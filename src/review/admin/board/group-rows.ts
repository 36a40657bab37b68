import type { BoardRow } from '../../answers.ts'
import type { BoardMessages } from './messages.ts'

/** What of the board somebody wants to see. */
export type BoardFilter = { only: 'all' | 'mine' | 'late'; series: number | null }

/** The issues that wait at one step, whichever series prescribes it. */
export type BoardColumn = { key: string; label: string; rows: BoardRow[] }

/** Answers the rows that a filter leaves. */
export function filterRows(rows: readonly BoardRow[], { only, series }: BoardFilter): BoardRow[] {
  return rows.filter(
    (row) =>
      (only === 'all' || (only === 'mine' ? row.mine : row.late)) &&
      (series === null || row.issue.series.id === series),
  )
}

/** Answers the series that stand on the board, by name. */
export function listSeries(rows: readonly BoardRow[]): { id: number; name: string }[] {
  const names = new Map(
    rows.flatMap(({ issue: { series } }) => (series.id === null ? [] : [[series.id, series.name]])),
  )
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

/**
 * Groups rows by the step that they wait at, in the order of the way from writing to print; within a step they stay in
 * their order. Steps of one name are one column.
 */
export function groupRows(
  rows: readonly BoardRow[],
  { columns }: Pick<BoardMessages, 'columns'>,
): BoardColumn[] {
  const grouped = new Map<string, BoardColumn & { rank: number }>()
  for (const row of rows) {
    const label = nameColumn(row, columns)
    const column = grouped.get(label) ?? { key: label, label, rows: [], rank: rankOf(row) }
    column.rows.push(row)
    column.rank = Math.min(column.rank, rankOf(row))
    grouped.set(label, column)
  }
  return [...grouped.values()]
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ key, label, rows: kept }) => ({ key, label, rows: kept }))
}

function nameColumn({ phase, step }: BoardRow, columns: BoardMessages['columns']): string {
  switch (phase) {
    case 'composing':
    case 'changes':
    case 'released':
    case 'no-process':
      return columns[phase]
    default:
      return step?.label ?? columns.released
  }
}

const stageRanks = { review: 1, proof: 2, print: 3 } as const

/** By stage first, then by how far it has come. */
function rankOf({ phase, step, progress }: BoardRow): number {
  if (phase === 'composing') return 0
  if (phase === 'changes') return 400
  if (phase === 'released') return 500
  if (phase === 'no-process') return 600
  return (step ? stageRanks[step.stage] : 3) * 100 + progress.done
}

/** Answers how many whole days a moment lies back. */
export function countDays(since: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 86_400_000))
}
