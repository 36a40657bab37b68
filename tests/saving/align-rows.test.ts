import { expect, test } from 'vitest'
import { findField } from '../../src/desk/admin/conflict/find-field.ts'
import { alignRows } from '../../src/saving/admin/align-rows.ts'
import { findRemover } from '../../src/saving/admin/find-remover.ts'

const row = (id: string, text = id) => ({ id, text })
const [a, b, c, mine] = [row('a'), row('b'), row('c'), row('mine')]

test('a row that somebody else has taken out goes from the form', () => {
  const { removed, moves } = alignRows({ shown: [a, b, c], agreed: [a, b, c], latest: [a, c] })
  expect(removed).toEqual([{ index: 1, row: b }])
  expect(moves).toEqual([])
})

test('several rows go from the last to the first, so that each index still holds', () => {
  const { removed } = alignRows({ shown: [a, b, c], agreed: [a, b, c], latest: [b] })
  expect(removed.map(({ index }) => index)).toEqual([2, 0])
})

test('a row that the person has just added, or writes in, stays', () => {
  const shown = [a, row('b', 'being written'), mine]
  expect(alignRows({ shown, agreed: [a, b], latest: [a] })).toEqual({ removed: [], moves: [] })
})

test('rows that somebody else has moved are moved, and what they added stands where they put it', () => {
  const { moves } = alignRows({ shown: [a, c, b], agreed: [a, c], latest: [b, c, a] })
  expect(apply([a, c, b], moves)).toEqual([b, c, a])
})

test('rows that the person has moved stay where they put them', () => {
  expect(alignRows({ shown: [b, a], agreed: [a, b], latest: [a, b] }).moves).toEqual([])
})

test('once in line, nothing is left to do', () => {
  expect(alignRows({ shown: [a, c], agreed: [a, c, b], latest: [a, c] })).toEqual({ removed: [], moves: [] })
})

test('who took a row out is the writer of the oldest version without it', () => {
  const version = (changedBy: string, rows: unknown[]) => ({ version: { changedBy, quotes: rows } })
  const versions = [version('me', [a]), version('other', [a]), version('first', [a, b])]
  expect(findRemover(versions, 'quotes', 'b')).toBe('other')
  expect(findRemover(versions, 'quotes', 'never')).toBeNull()
})

test('a conflict’s path leads to its field through ids of rows, and a row’s own to none', () => {
  const expert = { name: 'expert', type: 'relationship' as const, relationTo: 'experts' as const }
  const fields = [{ name: 'bylines', type: 'array' as const, fields: [expert] }]
  expect(findField(fields, 'bylines.a1.expert')).toMatchObject({ relationTo: 'experts' })
  expect(findField(fields, 'bylines.a1')).toBeNull()
  expect(findField(fields, 'nothing')).toBeNull()
})

function apply<Row>(rows: Row[], moves: readonly { from: number; to: number }[]): Row[] {
  const moved = [...rows]
  for (const { from, to } of moves) moved.splice(to, 0, ...moved.splice(from, 1))
  return moved
}
