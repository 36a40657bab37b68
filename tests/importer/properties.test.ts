import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOfCut } from '../../src/importer/cut.ts'
import { foldText } from '../../src/importer/fold-text.ts'
import type { ImportPreview, Placed } from '../../src/importer/preview.ts'
import { readFile } from '../../src/importer/read/read-file.ts'
import { widenPunctuation } from '../../src/importer/widen-punctuation.ts'
import { RoundtableError } from '../../src/kernel/errors.ts'
import { importText, previewText } from './support/import-text.ts'
import { makeManuscript, makePage, sampleIssue, sampleText } from './support/sample-pages.ts'

const pieces = sampleText.split('\n').filter((line) => line.trim() !== '')
const strange = [
  '1.\u5982\u4F55\u770B\u5F85?',
  '\u4E3B\u6301\u4EBA\uFF1A\u8C22\u8C22\u3002',
  '(\u4F5C\u8005\u7CFB\u6559\u6388)',
  'John Smith (Professor):',
  '\u738B\u82B3:',
  '\u7B2C1\u671F',
  '((((',
  ' \u3000\t',
  '\uD83D\uDE00\uD842\uDFB7',
]
const anyLine = fc.oneof(
  fc.constantFrom(...pieces, ...strange),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...pieces).chain((line) => fc.nat(line.length).map((at) => line.slice(at))),
)
const anyText = fc.array(anyLine, { maxLength: 30 }).map((lines) => lines.join('\n'))

describe('I1: any text', () => {
  test('is accounted for from end to end, each letter once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { account, source } = previewText(text)
        let reached = 0
        for (const { start, end } of account) {
          expect(start).toBe(reached)
          expect(end).toBeGreaterThan(start)
          reached = end
        }
        expect(reached).toBe(source.text.length)
      }),
      { numRuns: 150 },
    )
  })

  test('gives an issue whose every text stands in the source, in the same letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const preview = previewText(text)
        for (const { text: printed, at } of listTexts(preview)) {
          expect(normalise(printed)).toBe(normalise(textOfCut(preview.source.text, at)))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('loses no letter: what is not printed is dropped by a rule or listed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { account, source, unplaced } = previewText(text)
        const listed = new Set(unplaced.flatMap(({ at }) => at.flatMap(([start, end]) => range(start, end))))
        for (const { start, end, fate, by } of account) {
          if (fate === 'dropped') expect(by).toMatch(/^D\d$/u)
          if (fate === 'dropped' && by === 'D5') expect(source.text.slice(start, end).trim()).toBe('')
          if (fate === 'unplaced')
            expect(range(start, end).every((position) => listed.has(position))).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})

test('any bytes give a source or one of the named refusals', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      try {
        await readFile(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(RoundtableError)
      }
    }),
    { numRuns: 200 },
  )
})

test('W1, folding: both keep the length of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(widenPunctuation(text)).toHaveLength(text.length)
      expect(foldText(text)).toHaveLength(text.length)
    }),
  )
})

test('B1: the manuscript in other line breaks, with or without indents, gives the same issue', () => {
  fc.assert(
    fc.property(fc.integer({ min: 16, max: 60 }), fc.boolean(), (width, indented) => {
      const wrapped = makeManuscript()
        .split('\n\n')
        .map((line) => `${indented && line.length > 40 ? '\u3000\u3000' : ''}${line}`)
        .map((line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '')
      const { answers, essays, lead, title } = importText(wrapped.join('\n\n'))
      expect({ answers, essays, lead, title }).toEqual({
        answers: sampleIssue.answers,
        essays: sampleIssue.essays,
        lead: sampleIssue.lead,
        title: sampleIssue.title,
      })
    }),
    { numRuns: 25 },
  )
})

test('J2: a paragraph broken anywhere within its sentences is joined again', () => {
  const lengths = sampleIssue.answers.map(({ body }) =>
    body.map(({ runIn = '', text }) => runIn.length + text.length),
  )
  fc.assert(
    fc.property(fc.nat(2), fc.nat(20), fc.nat(1000), (piece, chosen, place) => {
      const paragraph = 2 + (chosen % ((lengths[piece]?.length ?? 3) - 1))
      const length = lengths[piece]?.[paragraph - 1] ?? 0
      const line = paragraphText(piece, paragraph - 1)
      const after = 36 + (place % Math.max(1, length - 60))
      fc.pre(length > 100 && /^[\p{Script=Han}]{2}$/u.test(line.slice(after - 1, after + 1)))
      const issue = importText(makePage({ breaks: [{ piece, paragraph, after, headline: false }] }))
      expect(issue.answers[piece]?.body).toEqual(sampleIssue.answers[piece]?.body)
    }),
    { numRuns: 60 },
  )
})

function paragraphText(piece: number, paragraph: number): string {
  const { runIn = '', text = '' } = sampleIssue.answers[piece]?.body[paragraph] ?? {}
  return runIn + text
}

function listTexts({ issue, unplaced }: ImportPreview): Placed[] {
  const people = issue.pieces.flatMap((piece) => piece.people)
  return [
    ...[issue.series, issue.title, issue.kicker, issue.subtitle].filter((text) => text !== null),
    ...issue.credits,
    ...issue.captions,
    ...issue.lead,
    ...issue.pullQuotes,
    ...issue.questions,
    ...unplaced,
    ...people.flatMap(({ name, titles }) => [...(name ? [name] : []), ...titles]),
    ...issue.pieces.flatMap(({ headline, body }) => [
      ...(headline ? [headline] : []),
      ...body.flatMap(({ runIn, text }) => [...(runIn ? [runIn] : []), text]),
    ]),
  ]
}

/** Letters without blanks, half-width. */
function normalise(text: string): string {
  return foldText(text).replace(/\s/gu, '').replaceAll('\u3002', '.')
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
