import { describe, expect, test } from 'vitest'
import type { Act, Place } from '../../../src/importer/review/act.ts'
import { applyAct, replayActs } from '../../../src/importer/review/apply-act.ts'
import { openReview } from '../../../src/importer/review/open-review.ts'
import { textOfParagraph } from '../../../src/importer/review/passages.ts'
import type { Review } from '../../../src/importer/review/review.ts'
import { previewText } from '../support/import-text.ts'
import { sampleText } from '../support/sample-pages.ts'

const preview = previewText(sampleText)
const review = openReview(preview)
const [first, second, third, essay] = review.issue.pieces
const ids = {
  first: first?.id ?? '',
  second: second?.id ?? '',
  third: third?.id ?? '',
  essay: essay?.id ?? '',
}

function move(passage: string | undefined, to: Place, rest = false): Act {
  return { act: 'move', passage: passage ?? '', to, rest }
}

function after(...acts: Act[]): Review {
  return acts.reduce((current, act) => applyAct(current, act), review)
}

function refuse(act: Act): unknown {
  try {
    applyAct(review, act)
  } catch (error) {
    return error
  }
  return null
}

describe('V3: a text moves', () => {
  const fragment = review.unplaced[0]?.id

  test('into a place for one text, the text that stood there is left unplaced and asked about', () => {
    const { issue, unplaced, findings } = after(move(fragment, { in: 'title' }))
    expect(issue.title?.text).toBe('弘扬')
    expect(unplaced.map(({ text }) => text)).toContain(review.issue.title?.text)
    expect(findings.find(({ about }) => about === review.issue.title?.id)?.state).toBe('open')
    expect(findings.find(({ about }) => about === fragment)?.state).toBe('changed')
  })

  test('behind or before the text that stands there, as one', () => {
    const fragments = review.unplaced.slice(0, 2).map(({ id }) => id)
    const subtitle = fragments.map((id) => move(id, { in: 'subtitle', how: 'append' }))
    expect(after(...subtitle).issue.subtitle?.text).toBe('弘扬上海')
    const reversed = fragments.map((id) => move(id, { in: 'subtitle', how: 'prepend' }))
    expect(after(...reversed).issue.subtitle?.text).toBe('上海弘扬')
  })

  test('with the paragraphs behind it, into an essay of its own', () => {
    const start = first?.body[4]
    const { issue } = after(move(start?.text.id, { in: 'new-essay', before: ids.second }, true))
    expect(issue.pieces.map(({ kind, body }) => [kind, body.length]).slice(0, 3)).toEqual([
      ['answer', 4],
      ['essay', 3],
      ['answer', 7],
    ])
    expect(issue.pieces[1]?.body[0]).toEqual(start)
  })

  test('within its piece, counted as the list stands before', () => {
    const texts = first?.body.map(({ text }) => text.id) ?? []
    const place: Place = { in: 'body', piece: ids.first, index: 3, how: 'paragraph' }
    const { issue } = after(move(texts[0], place))
    expect(issue.pieces[0]?.body.map(({ text }) => text.id)).toEqual([
      texts[1],
      texts[2],
      texts[0],
      ...texts.slice(3),
    ])
  })

  test('a question keeps its answers, in its new place and joined to another', () => {
    const [one, two] = review.issue.questions
    const { issue } = after(move(two?.text.id, { in: 'question', question: 'new', before: one?.id }))
    expect(issue.questions.map(({ id }) => id).slice(0, 2)).toEqual([two?.id, one?.id])
    expect(issue.pieces[1]?.question).toBe(two?.id)
    const joined = after(move(two?.text.id, { in: 'question', question: one?.id ?? '', how: 'append' })).issue
    expect(joined.pieces.slice(0, 2).map(({ question }) => question)).toEqual([one?.id, one?.id])
  })

  test('a name makes a signature, and the piece lacks nobody any more', () => {
    const nameless = essay?.people[0]
    const place: Place = { in: 'name', piece: ids.essay, person: nameless?.id ?? '' }
    const { issue, findings } = after(move(fragment, place))
    expect(issue.pieces[3]?.people).toMatchObject([{ name: { text: '弘扬' }, titles: nameless?.titles }])
    expect(findings.find(({ kind }) => kind === 'missing')?.state).toBe('changed')
  })

  test('titles that stand apart are units, and print as the desk joins them', () => {
    const person = first?.people[0]?.id ?? ''
    const place: Place = { in: 'titles', piece: ids.first, person, how: 'append' }
    const signed = after(move(fragment, place)).issue.pieces[0]?.people[0]
    expect(signed?.titles.map(({ text }) => text)).toEqual([
      '中国现代国际关系研究院研究员',
      '中国上海合作组织研究中心常务理事',
      '弘扬',
    ])
    expect(signed?.titlesAsPrinted).toBeNull()
  })

  test('the masthead takes its numbers along', () => {
    const { issue } = after(move(review.issue.masthead?.id, { in: 'unplaced' }))
    expect([issue.masthead, issue.number, issue.totalNumber]).toEqual([null, null, null])
  })
})

test('V4: what a person drops is kept as dropped by that rule, and can be brought back', () => {
  const quote = review.issue.pullQuotes[1]
  const dropped = after({ act: 'drop', passage: quote?.id ?? '' })
  expect(dropped.dropped.find(({ id }) => id === quote?.id)?.rule).toBe('V4')
  const back = applyAct(dropped, move(quote?.id, { in: 'pullQuotes' }))
  expect(back.issue.pullQuotes).toEqual(review.issue.pullQuotes)
})

test('V5: a run-in lead is set to any beginning of its paragraph, and taken away', () => {
  const [, paragraph] = second?.body ?? []
  if (!paragraph) throw new Error('The sample has this paragraph.')
  const set = (end: number): Review => after({ act: 'run-in', paragraph: paragraph.id, end })
  const none = set(0).issue.pieces[1]?.body[1]
  expect(none?.runIn).toBeNull()
  expect(none?.text.text).toBe(textOfParagraph(review.source, paragraph))
  expect(set(4).issue.pieces[1]?.body[1]?.runIn?.text).toBe('政策沟通')
  const again = applyAct(set(0), {
    act: 'run-in',
    paragraph: paragraph.id,
    end: paragraph.runIn?.text.length ?? 0,
  })
  expect(again.issue.pieces[1]?.body[1]).toMatchObject({
    runIn: { text: paragraph.runIn?.text, at: paragraph.runIn?.at },
    text: paragraph.text,
  })
})

test('V6: a piece is paired with a question, or made an essay', () => {
  const [question] = review.issue.questions
  expect(after({ act: 'pair', piece: ids.first, question: null }).issue.pieces[0]).toMatchObject({
    kind: 'essay',
    question: null,
  })
  expect(
    after({ act: 'pair', piece: ids.essay, question: question?.id ?? '' }).issue.pieces[3],
  ).toMatchObject({
    kind: 'answer',
    question: question?.id,
  })
})

test('V7: a choice of expert is forgotten when the name changes', () => {
  const person = first?.people[0]
  const chosen: Act = { act: 'expert', person: person?.id ?? '', choice: { kind: 'create' } }
  expect(after(chosen).issue.pieces[0]?.people[0]?.choice).toEqual({ kind: 'create' })
  const place: Place = { in: 'name', piece: ids.first, person: person?.id ?? '' }
  expect(after(chosen, move(review.unplaced[0]?.id, place)).issue.pieces[0]?.people[0]?.choice).toBeNull()
})

describe('an act that does not fit is refused in both languages', () => {
  const body = first?.body[0]?.text.id ?? ''
  test.each<[string, Act]>([
    ['finding', { act: 'accept', finding: 'f9999' }],
    ['passage', { act: 'drop', passage: 'p9999' }],
    ['empty', { act: 'split', passage: body, at: 0 }],
    ['masthead', { act: 'split', passage: review.issue.masthead?.id ?? '', at: 3 }],
    ['piece', { act: 'pair', piece: 'a9999', question: null }],
    ['question', { act: 'pair', piece: ids.first, question: 'q9999' }],
    ['paragraph', { act: 'run-in', paragraph: review.issue.title?.id ?? '', end: 2 }],
    ['nameless', { act: 'expert', person: essay?.people[0]?.id ?? '', choice: { kind: 'create' } }],
    ['place', move(body, { in: 'body', piece: ids.second, index: 99, how: 'paragraph' })],
    ['self', move(body, { in: 'body', piece: ids.first, index: 0, how: 'append' })],
    ['rest', move(body, { in: 'title' }, true)],
  ])('%s', (reason, act) => {
    expect(refuse(act)).toMatchObject({
      code: 'invalid-input',
      details: { reason },
      sentences: { zh: expect.stringMatching(/\p{Script=Han}.*。$/u), en: expect.stringMatching(/\.$/u) },
    })
  })

  test('of several, the refusal says which', () => {
    const acts: Act[] = [
      { act: 'drop', passage: review.issue.title?.id ?? '' },
      { act: 'drop', passage: review.issue.title?.id ?? '' },
    ]
    expect(() => replayActs(preview, acts)).toThrow(
      expect.objectContaining({ details: { reason: 'dropped', act: 1 } }),
    )
  })

  test('a letter of two units is not parted', () => {
    const page = openReview(previewText('\uD842\uDFB7\uD842\uDFB7'))
    const passage = [...page.unplaced, page.issue.title].find((one) => one !== null && one !== undefined)
    expect(() => applyAct(page, { act: 'split', passage: passage?.id ?? '', at: 1 })).toThrow(/parted/u)
  })
})
