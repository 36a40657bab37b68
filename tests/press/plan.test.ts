import { expect, test } from 'vitest'
import { planPublication, type Standing } from '../../src/press/plan.ts'

const addresses = { series: 'roundtable', issue: '343' }
const first: Standing = { revision: 1, kind: 'first', contentHash: 'a', addresses }
const wish = { notice: null, asArchive: false }

function plan(given: Partial<Parameters<typeof planPublication>[0]>) {
  return planPublication({ history: [], wish, contentHash: 'a', addresses, seriesOpens: false, ...given })
}

test('the first line of an issue is its first publication, and needs no notice', () => {
  expect(plan({})).toMatchObject({ kind: 'first', revision: 1, notice: null, isArchive: false })
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

const changed = { history: [first], contentHash: 'b' }
const notice = '更正一字。'

test('a correction keeps its type, and its notice for readers unless it is said to be for staff', () => {
  const typed = { notice, asArchive: false, correctionType: 'name-or-title' } as const
  expect(plan({ ...changed, wish: typed })).toMatchObject({
    correctionType: 'name-or-title',
    notice,
    staffNotice: null,
  })
  expect(plan({ ...changed, wish: { ...typed, noticeIsPublic: false } })).toMatchObject({
    notice: null,
    staffNotice: notice,
  })
})

test.each([
  { seriesOpens: true, decided: null, kept: null },
  { seriesOpens: true, decided: true, kept: null },
  { seriesOpens: true, decided: false, kept: false },
  { seriesOpens: false, decided: null, kept: null },
  { seriesOpens: false, decided: false, kept: false },
  { seriesOpens: false, decided: true, kept: true },
])(
  'a difference decided as $decided where the series opens them: $seriesOpens, is kept as $kept (null: as the series says)',
  ({ seriesOpens, decided, kept }) => {
    const wish = { notice, asArchive: false, differenceIsPublic: decided }
    expect(plan({ ...changed, wish, seriesOpens }).differenceIsPublic).toBe(kept)
  },
)
