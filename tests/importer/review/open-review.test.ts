import { describe, expect, test } from 'vitest'
import { accountOf } from '../../../src/importer/review/account-of.ts'
import { replayActs } from '../../../src/importer/review/apply-act.ts'
import { describeNeeds, listFindings } from '../../../src/importer/review/describe-needs.ts'
import { openReview } from '../../../src/importer/review/open-review.ts'
import { previewText, widen } from '../support/import-text.ts'
import { sampleIssue, sampleText } from '../support/sample-pages.ts'

const preview = previewText(sampleText)

describe('issue 343, opened for review', () => {
  const review = openReview(preview)

  test('says what its preview says, and shows the numbers with the signs around them', () => {
    const { issue } = review
    expect(issue.masthead?.text).toBe('\uFF08第54期·总343期\uFF09')
    expect([issue.number, issue.totalNumber, issue.title?.text]).toEqual([54, 343, sampleIssue.title])
    expect(issue.pieces.map(({ kind, body }) => [kind, body.length])).toEqual([
      ['answer', 7],
      ['answer', 7],
      ['answer', 7],
      ['essay', 6],
    ])
    expect(issue.questions.map(({ text }) => text.text)).toEqual(
      sampleIssue.answers.map(({ question }) => question),
    )
  })

  test('finds its eight joins, its unplaced fragments, the missing author, and few guesses, in the order of the source', () => {
    const kinds = review.findings.map(({ kind }) => kind)
    const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length
    expect([count('join'), count('unplaced'), count('missing')]).toEqual([8, 12, 1])
    expect(count('guess')).toBeLessThan(3)
    const starts = review.findings.map(({ at }) => at[0]?.[0] ?? 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(review.findings.every(({ sentence }) => sentence.zh !== '' && sentence.en !== '')).toBe(true)
  })

  test('a finding says of which text it speaks, so that a list of them can be read', () => {
    const sentences = review.findings.map(({ sentence }) => sentence)
    expect(sentences.map(({ zh }) => zh)).toContain(
      '\u201C弘扬\u201D没有放进本期\uFF0C可能是大标题的一部分。',
    )
    expect(sentences.map(({ en }) => en)).toContain(
      '\u201C天津峰会上\uFF0C上合组织成立…\u201D was taken for a pull quote, without being sure.',
    )
    expect(new Set(sentences.map(({ en }) => en)).size).toBe(sentences.length)
  })

  test('I1: its account names the passage of each letter, or the rule that dropped it', () => {
    const account = accountOf(review)
    const title = account.find(({ by }) => by === review.issue.title?.id)
    expect(review.source.text.slice(title?.start, title?.end)).toBe(sampleIssue.title)
    expect(account.filter(({ fate }) => fate === 'dropped').every(({ by }) => /^D\d$/u.test(by))).toBe(true)
  })

  test('what needs a person is told with its line; what was dealt with is not', () => {
    const needs = describeNeeds(review, [])
    expect(needs).toHaveLength(review.findings.length)
    expect(needs.find(({ kind }) => kind === 'join')?.line).toBe(19)
    const acts = review.findings.map(({ id }) => ({ act: 'accept' as const, finding: id }))
    expect(describeNeeds(replayActs(preview, acts), [])).toEqual([])
  })
})

test('S8: the typesetters\u2019 blank is in no name, nor in where the name stands', () => {
  const text = widen(
    '如何看待合作?\n\n蔡 昉(中国社会科学院学部委员):合作前景广阔,需要各方共同努力,把机遇变成现实,造福各国人民。',
  )
  const person = openReview(previewText(text)).issue.pieces[0]?.people[0]
  expect(person?.name).toMatchObject({ text: '蔡昉' })
  expect(person?.name?.at).toHaveLength(2)
})

test('an expert who may be one on file is asked about once, until somebody chooses', () => {
  const review = openReview(preview)
  const person = review.issue.pieces[0]?.people[0]
  const match = {
    person: person?.id ?? '',
    name: '许涛',
    candidates: [],
    proposed: { kind: 'none' } as const,
    asks: true,
  }
  const [finding] = listFindings(review, [match]).filter(({ kind }) => kind === 'expert')
  expect(finding).toMatchObject({ id: `expert:${person?.id}`, about: person?.id, rule: 'X4', state: 'open' })
  const accepted = replayActs(preview, [{ act: 'accept', finding: finding?.id ?? '' }])
  expect(accepted.issue.pieces[0]?.people[0]?.choice).toEqual({ kind: 'none' })
  expect(listFindings(accepted, [match]).find(({ kind }) => kind === 'expert')?.state).toBe('changed')
})

test('a page without numbers, title or pieces says so', () => {
  const kinds = describeNeeds(openReview(previewText('')), []).map(({ kind }) => kind)
  expect(kinds).toEqual(['no-title', 'no-numbers', 'no-pieces'])
})
