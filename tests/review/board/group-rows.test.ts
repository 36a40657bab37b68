import { expect, test } from 'vitest'
import { countDays, filterRows, groupRows, listSeries } from '../../../src/review/admin/board/group-rows.ts'
import { boardMessages } from '../../../src/review/admin/board/messages.ts'
import type { BoardRow } from '../../../src/review/answers.ts'

function makeRow(row: Partial<Omit<BoardRow, 'issue'>> & { id: number; series?: number }): BoardRow {
  const { id, series = 1, ...rest } = row
  return {
    issue: {
      id,
      title: `t${id}`,
      label: '',
      series: { id: series, name: `s${series}` },
      timeZone: 'Asia/Shanghai',
    },
    locale: 'zh',
    phase: 'review',
    step: { key: 'first-review', label: '初审', stage: 'review' },
    progress: { done: 0, of: 4 },
    waiting: { units: 1, of: 1, signed: 0, names: [] },
    who: { role: 'editor', roleLabel: '责任编辑', people: [] },
    tasks: [],
    mine: false,
    since: null,
    dueAt: null,
    late: false,
    counts: { stale: 0, returned: 0, openQueries: 0, unverified: 0 },
    ...rest,
  }
}

test('columns stand in the order of the way, steps of one name being one column, rows keeping their order', () => {
  const rows = [
    makeRow({ id: 1, phase: 'released', step: null }),
    makeRow({
      id: 2,
      step: { key: 'p', label: '一校', stage: 'proof' },
      phase: 'proof',
      progress: { done: 3, of: 8 },
    }),
    makeRow({ id: 3, progress: { done: 1, of: 4 }, step: { key: 's', label: '复审', stage: 'review' } }),
    makeRow({ id: 4 }),
    makeRow({ id: 5, phase: 'composing' }),
    makeRow({ id: 6, series: 2, step: { key: 'other', label: '初审', stage: 'review' } }),
    makeRow({ id: 7, phase: 'no-process', step: null }),
    makeRow({ id: 8, phase: 'changes', step: { key: 'print', label: '付印', stage: 'print' } }),
  ]
  const columns = groupRows(rows, boardMessages.zh)
  expect(columns.map(({ label, rows: inside }) => [label, inside.map(({ issue }) => issue.id)])).toEqual([
    ['撰稿', [5]],
    ['初审', [4, 6]],
    ['复审', [3]],
    ['一校', [2]],
    ['核红', [8]],
    ['待刊发', [1]],
    ['不设审校', [7]],
  ])
})

test('a filter leaves what is mine, what is late, and one series', () => {
  const rows = [makeRow({ id: 1, mine: true }), makeRow({ id: 2, late: true, series: 2 }), makeRow({ id: 3 })]
  const idsOf = (filter: Parameters<typeof filterRows>[1]) =>
    filterRows(rows, filter).map(({ issue }) => issue.id)
  expect(idsOf({ only: 'all', series: null })).toEqual([1, 2, 3])
  expect(idsOf({ only: 'mine', series: null })).toEqual([1])
  expect(idsOf({ only: 'late', series: 2 })).toEqual([2])
  expect(idsOf({ only: 'late', series: 1 })).toEqual([])
  expect(listSeries(rows)).toEqual([
    { id: 1, name: 's1' },
    { id: 2, name: 's2' },
  ])
})

test('days are whole days that have passed, and never less than none', () => {
  expect(countDays('2026-11-20T00:00:00Z', '2026-11-21T23:59:59Z')).toBe(1)
  expect(countDays('2026-11-22T00:00:00Z', '2026-11-21T00:00:00Z')).toBe(0)
})
