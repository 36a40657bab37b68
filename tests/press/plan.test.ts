import { expect, test } from 'vitest'
import { planPublication, type Standing } from '../../src/press/plan.ts'

const addresses = { series: 'roundtable', issue: '343' }
const first: Standing = { revision: 1, kind: 'first', contentHash: 'a', addresses }
const wish = { notice: null, asArchive: false }

function plan(given: Partial<Parameters<typeof planPublication>[0]>) {
  return planPublication({ history: [], wish, contentHash: 'a', addresses, ...given })
}

test('the first line of an issue is its first publication, and needs no notice', () => {
  expect(plan({})).toEqual({ kind: 'first', revision: 1, notice: null, isArchive: false })
})

test('an issue printed before this system begins as archive, and stays one in its corrections', () => {
  const asArchive = { notice: null, asArchive: true }
  expect(plan({ wish: asArchive })).toMatchObject({ kind: 'archive', isArchive: true })
  const history: Standing[] = [{ ...first, kind: 'archive' }]
  const corrected = plan({ history, wish: { notice: '更正一字。', asArchive: false }, contentHash: 'b' })
  expect(corrected).toMatchObject({ kind: 'correction', revision: 2, isArchive: true })
})

test('what was published as new never turns into an archive', () => {
  const wished = { notice: '更正一字。', asArchive: true }
  expect(plan({ history: [first], wish: wished, contentHash: 'b' })).toMatchObject({ isArchive: false })
})

test('the same content at the same addresses is refused, whatever the order of their keys', () => {
  const reordered = { issue: '343', series: 'roundtable' }
  expect(() => plan({ history: [first], addresses: reordered })).toThrow(
    expect.objectContaining({ code: 'nothing-changed' }),
  )
})

test('another address alone is a change; a change needs a notice', () => {
  const moved = { series: 'roundtable', issue: '344' }
  expect(() => plan({ history: [first], addresses: moved })).toThrow(
    expect.objectContaining({ code: 'notice-required' }),
  )
})

test('a withdrawn issue is reinstated before it is corrected', () => {
  const withdrawn: Standing = { revision: 2, kind: 'withdrawal', contentHash: null, addresses }
  expect(() => plan({ history: [withdrawn, first], contentHash: 'b' })).toThrow(
    expect.objectContaining({ code: 'not-published' }),
  )
})
