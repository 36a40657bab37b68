import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicaliseContent } from '../../src/edition/canonical.ts'
import { composeIssue, composePiece, type PieceParts } from '../../src/edition/compose-issue.ts'
import { isSafeLink } from '../../src/edition/links.ts'
import { isMerged, mergeSpans } from '../../src/edition/marks.ts'
import { readContent, readIssue, readPiece } from '../../src/edition/parse.ts'
import type { Mark, Span } from '../../src/edition/types.ts'
import { arbitraryPiece, arbitrarySpans } from '../support/arbitrary-blocks.ts'
import { composeModelIssue } from '../support/compose-model-issue.ts'
import { buildModelParts } from '../support/model-issue.ts'

const bold: Mark = { type: 'bold' }
const link: Mark = { type: 'link', href: 'https://example.com/' }
const empty: PieceParts = { headline: null, bylines: [], body: [], authorNote: null }

test('F1: what is composed is read back as it was', () => {
  fc.assert(
    fc.property(arbitraryPiece, fc.constantFrom('zh' as const, 'en' as const), (piece, locale) => {
      const content = composePiece({ kind: 'answer', locale, piece })
      expect(readPiece(canonicaliseContent(content))).toEqual(content)
    }),
  )
})

test('F3: marks stand in one order, each once', () => {
  expect(mergeSpans([{ text: '圆桌', marks: [link, bold, bold] }])).toEqual([
    { text: '圆桌', marks: [bold, link] },
  ])
})

test('F4: equal neighbours are merged, empty text goes, merging twice changes nothing', () => {
  expect(
    mergeSpans([
      { text: '智', marks: [] },
      { text: '', marks: [bold] },
      { text: '库', marks: [] },
      { text: '圆桌', marks: [bold] },
    ]),
  ).toEqual([
    { text: '智库', marks: [] },
    { text: '圆桌', marks: [bold] },
  ])
  fc.assert(
    fc.property(arbitrarySpans, (spans) => {
      expect(mergeSpans(spans)).toEqual(spans)
      expect(isMerged(spans)).toBe(true)
    }),
  )
})

test('F4: a line break has the marks of the text that it follows', () => {
  const note: Span = { note: { id: 'note-1', text: '见附表。' } }
  expect(
    mergeSpans([
      { text: '一', marks: [bold] },
      { text: '\n二', marks: [] },
    ]),
  ).toEqual([
    { text: '一\n', marks: [bold] },
    { text: '二', marks: [] },
  ])
  expect(mergeSpans([note, { text: '\n二', marks: [bold] }])).toEqual([
    note,
    { text: '\n', marks: [] },
    { text: '二', marks: [bold] },
  ])
})

test.each([
  'https://example.com/a?b=1#c',
  'http://example.com',
  'mailto:desk@example.com',
  '/roundtable/343',
])('F6: %s may be linked', (href) => {
  expect(isSafeLink(href)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'www.example.com',
  '//example.com',
  '/\\example.com',
  'https://example.com/a b',
  'file:///etc/passwd',
  '',
])('F6: "%s" may not be linked', (href) => {
  expect(isSafeLink(href)).toBe(false)
})

test.each([
  [
    'an unsafe link',
    { body: [paragraph([{ text: '圆桌', marks: [{ type: 'link', href: 'javascript:1' }] }])] },
  ],
  ['marks out of order', { body: [paragraph([{ text: '圆桌', marks: [link, bold] }])] }],
  [
    'unmerged neighbours',
    {
      body: [
        paragraph([
          { text: '圆', marks: [] },
          { text: '桌', marks: [] },
        ]),
      ],
    },
  ],
  ['empty text', { body: [paragraph([{ text: '', marks: [] }])] }],
  ['two blocks of one id', { body: [paragraph([]), paragraph([])] }],
  ['half of a character', { headline: '\uD842' }],
  ['an empty headline', { headline: '' }],
  ['a run-in lead that ends with a space', { body: [{ ...paragraph([]), runIn: '政策。 ' }] }],
] satisfies [string, Partial<PieceParts>][])('F1: a piece with %s is refused', (_, parts) => {
  expect(() => composePiece({ kind: 'answer', locale: 'zh', piece: { ...empty, ...parts } })).toThrow(
    'does not fit the format',
  )
})

test('F1: a refusal says where in the content', () => {
  const parts = buildModelParts()
  expect(() =>
    composeIssue({ ...parts, frontMatter: { ...parts.frontMatter, printedOn: '2025-09-31' } }),
  ).toThrow('printedOn')
})

test('F1: properties that the format does not know are refused', () => {
  const stored = { ...composeModelIssue().issue, status: 'published' }
  expect(() => readContent(JSON.stringify(stored))).toThrow('status')
})

test('F1: an issue is no piece, a piece is no issue, and neither is broken JSON', () => {
  const { issue, pieces } = composeModelIssue()
  expect(() => readPiece(canonicaliseContent(issue))).toThrow('an issue where a piece should be')
  const [piece] = pieces.values()
  expect(() => readIssue(canonicaliseContent({ ...piece }))).toThrow('a piece where an issue should be')
  expect(() => readContent('{"schema":')).toThrow('not JSON')
  expect(() => readContent('[]')).toThrow('does not say its schema')
})

function paragraph(spans: Span[]) {
  return { id: 'block-one', type: 'paragraph' as const, spans }
}
