import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/importer/fold-text.ts'
import { importText, previewText } from './support/import-text.ts'
import { makeManuscript, makePage, sampleIssue, sampleText } from './support/sample-pages.ts'

/** What a page says, whatever its lines: without joins, and without what only that page has. */
function withoutPlaces(
  issue: typeof sampleIssue,
): Omit<typeof sampleIssue, 'joins' | 'unplaced' | 'pullQuotes'> {
  const { joins: _joins, unplaced: _unplaced, pullQuotes: _pullQuotes, ...rest } = issue
  return rest
}

describe('issue 343', () => {
  test('its page gives its true structure exactly, with eight joins and none too many', () => {
    expect(importText(sampleText)).toEqual(sampleIssue)
  })

  test('I1: of its page not a letter is lost', () => {
    const { account, source } = previewText(sampleText)
    expect(account[0]?.start).toBe(0)
    expect(account.at(-1)?.end).toBe(source.text.length)
    const unplaced = account.filter(({ fate }) => fate === 'unplaced')
    expect(unplaced.map(({ start, end }) => source.text.slice(start, end))).toEqual(sampleIssue.unplaced)
  })

  test('it names the rule of every decision, and is less sure of a guess than of a fact', () => {
    const { decisions } = previewText(sampleText)
    const sureness = (line: number): number =>
      decisions.find(({ lines }) => lines[0] === line)?.confidence ?? 0
    expect(decisions.every(({ rule }) => /^[A-Z]\d+$/u.test(rule))).toBe(true)
    expect(sureness(15)).toBeGreaterThan(0.99)
    expect(sureness(59)).toBeLessThan(sureness(15))
  })

  test('W1: full-width input gives the same issue', () => {
    const lines = sampleText
      .split('\n')
      .map((line) => line.replaceAll(',', '\uFF0C').replaceAll(':', '\uFF1A'))
    expect(importText(lines.join('\n'))).toEqual(sampleIssue)
  })

  test('B1: CRLF, and no blank lines, give the same issue', () => {
    expect(importText(sampleText.replaceAll('\n', '\r\n'))).toEqual(sampleIssue)
    const dense = importText(sampleText.replaceAll(/\n{2,}/gu, '\n'))
    expect({ ...dense, joins: [] }).toEqual({ ...sampleIssue, joins: [] })
  })

  test('a clean manuscript of it gives the same pieces and no joins', () => {
    const issue = importText(makeManuscript())
    expect(withoutPlaces(issue)).toEqual(withoutPlaces(sampleIssue))
    expect(issue.joins).toEqual([])
    expect(issue.unplaced).toEqual([])
  })

  test.each([18, 24, 31, 40])('B1: its manuscript wrapped at %i letters gives the same issue', (width) => {
    const wrapped = makeManuscript()
      .split('\n')
      .map((line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '')
    expect(withoutPlaces(importText(wrapped.join('\n')))).toEqual(withoutPlaces(sampleIssue))
  })
})

describe('other pages of issue 343', () => {
  test.each([
    { name: 'broken elsewhere', breaks: [{ piece: 0, paragraph: 2, after: 101, headline: true }] },
    {
      name: 'broken in a speaker\u2019s first paragraph',
      breaks: [{ piece: 1, paragraph: 1, after: 71, headline: true }],
    },
    {
      name: 'broken in every piece',
      breaks: [
        { piece: 0, paragraph: 5, after: 150, headline: true },
        { piece: 1, paragraph: 4, after: 90, headline: true },
        { piece: 2, paragraph: 3, after: 60, headline: false },
        { piece: 3, paragraph: 2, after: 120, headline: false },
      ],
    },
  ])('J2: $name, the halves are joined and headlines found', ({ breaks }) => {
    const expected = withoutPlaces(sampleIssue)
    const kept = expected.answers.map((answer, piece) => ({
      ...answer,
      headline: breaks.some((one) => one.piece === piece && one.headline) ? answer.headline : null,
    }))
    const issue = importText(makePage({ breaks }))
    expect(withoutPlaces(issue)).toEqual({ ...expected, answers: kept })
    expect(issue.joins).toHaveLength(breaks.length)
  })

  test.each([0, 1, 2])(
    'J3: an answer\u2019s rest that stands before piece %i is found by its seam',
    (before) => {
      const breaks = [{ piece: 1, paragraph: 4, after: 33, headline: false }]
      const issue = importText(makePage({ breaks, moved: { piece: 1, before } }))
      expect(issue.answers[1]?.body).toEqual(sampleIssue.answers[1]?.body)
      expect(issue.essays[0]?.body).toEqual(sampleIssue.essays[0]?.body)
    },
  )
})

test('recognition reads a form of the same length, unit by unit', () => {
  expect(foldText(sampleText)).toHaveLength(sampleText.length)
})
