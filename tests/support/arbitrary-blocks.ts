import fc from 'fast-check'
import type { PieceParts } from '../../src/edition/compose-issue.ts'
import { mergeSpans } from '../../src/edition/marks.ts'
import type { Block, Mark, PieceContent, Span } from '../../src/edition/types.ts'
import { mergeLists } from '../../src/richtext/merge-lists.ts'

const letters = fc.string({
  unit: fc.constantFrom(
    '上',
    '合',
    '。',
    '\uFF0C',
    '“',
    '”',
    'a',
    'e\u0301',
    '\u00E9',
    ' ',
    '\u3000',
    '𠮷',
    '👩‍🔬',
    '\n',
  ),
  minLength: 1,
  maxLength: 12,
})
/** Text that begins and ends with a letter, on one line. */
const words = letters.map((text) => `上${text.replaceAll('\n', '')}合`)
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }, { type: 'superscript' }, { type: 'subscript' }),
  fc
    .constantFrom('https://example.com/a', 'mailto:desk@example.com', '/roundtable/343')
    .map((href): Mark => ({ type: 'link', href })),
)
const text = fc.record({ text: letters, marks: fc.array(mark, { maxLength: 3 }) })
const note = fc.record({ note: fc.record({ id: fc.stringMatching(/^n[a-z]{9}$/u), text: words }) })

/** A line in canonical form: it begins and ends with a letter, so that nothing is trimmed. */
export const arbitrarySpans: fc.Arbitrary<Span[]> = fc
  .tuple(words, fc.array(fc.oneof({ weight: 4, arbitrary: text }, note), { maxLength: 5 }), words)
  .map(([first, inner, last]) =>
    mergeSpans([{ text: first, marks: [] }, ...inner, { text: last, marks: [] }]),
  )

/** A block in canonical form, without figures, which need media. */
const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ id: fc.constant(''), type: fc.constant('paragraph' as const), spans: arbitrarySpans }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('paragraph' as const),
    runIn: words,
    spans: arbitrarySpans,
  }),
  fc.record({ id: fc.constant(''), type: fc.constant('heading' as const), spans: arbitrarySpans }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ id: fc.constant(''), spans: arbitrarySpans }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    id: fc.constant(''),
    type: fc.constant('pull-quote' as const),
    kind: fc.constant('summary' as const),
    text: words,
  }),
)

/** A text in canonical form, each block, item and footnote under an id of its own. */
export const arbitraryBlocks: fc.Arbitrary<Block[]> = fc
  .array(arbitraryBlock, { maxLength: 6 })
  .map((blocks) => mergeLists(nameBlocks(blocks)))

/** A piece in canonical form. */
export const arbitraryPiece: fc.Arbitrary<PieceParts> = fc.record({
  headline: fc.option(words),
  bylines: fc.array(fc.record({ name: fc.option(words), titles: fc.array(words), titlesAsPrinted: words }), {
    maxLength: 2,
  }),
  body: arbitraryBlocks,
  authorNote: fc.option<PieceContent['authorNote']>(words),
})

function nameBlocks(blocks: Block[]): Block[] {
  let count = 0
  const name = () => `id-${(count += 1).toString().padStart(3, '0')}`
  const nameNotes = (spans: Span[]): Span[] =>
    spans.map((span) => ('note' in span ? { note: { ...span.note, id: name() } } : span))
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, id: name(), spans: nameNotes(block.spans) }
      case 'heading':
        return { ...block, id: name(), spans: nameNotes(block.spans) }
      case 'list':
        return {
          ...block,
          id: name(),
          items: block.items.map((item) => ({ id: name(), spans: nameNotes(item.spans) })),
        }
      default:
        return { ...block, id: name() }
    }
  })
}
