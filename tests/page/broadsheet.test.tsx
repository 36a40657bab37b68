import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { IssueParts } from '../../src/edition/compose-issue.ts'
import { textOf } from '../../src/edition/text.ts'
import { BroadsheetView } from '../../src/page/broadsheet/broadsheet-view.tsx'
import { placeBroadsheetQuotes } from '../../src/page/broadsheet/place-broadsheet-quotes.ts'
import { planBroadsheet } from '../../src/page/broadsheet/plan-broadsheet.ts'
import { sheetClass } from '../../src/page/broadsheet/sheet-class.ts'
import type { CurrentIssue } from '../../src/page/current-issue.ts'
import { listPieces, placeEntries } from '../../src/page/placed-pieces.ts'
import { createPublicUrls } from '../../src/page/urls.ts'
import { buildCurrentIssue, buildEnglishIssue, printEverything } from '../support/export-subjects.ts'

const placed = ({ composed, addresses }: CurrentIssue) => placeEntries(composed, addresses)
const view = (current: CurrentIssue): string =>
  renderToStaticMarkup(<BroadsheetView {...current} urls={createPublicUrls(current.composed.issue.locale)} />)

function repeat(times: number): (parts: IssueParts) => void {
  return (parts) => {
    parts.runningOrder = Array.from({ length: times }, () => parts.runningOrder).flat()
  }
}

describe('rows of a newspaper page', () => {
  test.each([1, 2, 3, 4])(
    'keep the running order, and every row fills the page (%i times issue 343)',
    (times) => {
      const entries = placed(buildCurrentIssue(repeat(times)))
      const rows = planBroadsheet(entries)
      expect(rows.flatMap(({ articles }) => articles.map((article) => article.placed))).toEqual(
        listPieces(entries),
      )
      for (const { articles } of rows) {
        expect(articles.reduce((sum, { span }) => sum + span, 0)).toBe(6)
        for (const { span } of articles) expect(span).toBeGreaterThanOrEqual(2)
      }
    },
  )

  test('set articles of like length side by side', () => {
    const rows = planBroadsheet(placed(buildCurrentIssue()))
    expect(rows.map(({ articles }) => articles.map(({ span }) => span))).toEqual([
      [3, 3],
      [3, 3],
    ])
  })

  test('a question that two answer stands once, above both', () => {
    const [row, ...others] = planBroadsheet(placed(buildEnglishIssue()))
    expect(others).toEqual([])
    expect(row?.question).toBe('What has changed?')
    expect(row?.articles.map(({ showsQuestion }) => showsQuestion)).toEqual([false, false])
  })

  test('an issue of one answer is one row', () => {
    const current = buildCurrentIssue((parts) => {
      parts.runningOrder = parts.runningOrder.slice(0, 1)
    })
    expect(planBroadsheet(placed(current)).map(({ articles }) => articles.length)).toEqual([1])
  })

  test('a question that nobody answers is printed still', () => {
    const current = buildCurrentIssue((parts) => {
      parts.runningOrder = [{ type: 'question', text: '无人回答\uFF1F', pieces: [] }]
    })
    expect(planBroadsheet(placed(current))).toEqual([{ question: '无人回答\uFF1F', articles: [] }])
  })
})

test('summaries stand at the head of the page, quotations with who said them', () => {
  const quotes = [
    { kind: 'summary', text: '提要', attribution: null },
    { kind: 'quotation', text: '维护地区安全是上合组织优先合作方向', attribution: '许涛' },
  ] as const
  const { summaries, quotations } = placeBroadsheetQuotes(quotes, placed(buildCurrentIssue()))
  expect(summaries).toEqual([quotes[0]])
  expect([...quotations]).toEqual([['xu-tao', [quotes[1]]]])
})

test('the more an issue prints, the wider is its sheet', () => {
  const widths = [1, 2, 4].map((times) => {
    const current = buildCurrentIssue(repeat(times))
    return Number(sheetClass(planBroadsheet(placed(current)), current.composed.issue).replace('sheet-', ''))
  })
  expect(widths).toEqual(widths.toSorted((one, other) => one - other))
  expect(new Set(widths).size).toBe(3)
})

test('the page prints every text of the issue, with no style of its own and no id twice', () => {
  const current = buildCurrentIssue(printEverything)
  const html = view(current)
  const text = html.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')
  for (const piece of current.composed.pieces.values()) {
    for (const block of piece.body.filter(({ type }) => type === 'paragraph').slice(1)) {
      expect(text).toContain(textOf([block]))
    }
  }
  expect(html).not.toContain('style=')
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the furniture of the page: page, publication, date, sign, credits', () => {
  const html = view(buildCurrentIssue(printEverything))
  for (const word of ['第10版', '经济日报', '2025年8月30日', '引题', '副题', '王一', '编者按'])
    expect(html).toContain(word)
  expect(html).toContain('<span>智库</span><span>圆桌</span>')
})
