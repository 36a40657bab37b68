import { isSafeLink } from '../../edition/links.ts'
import { isNote } from '../../edition/marks.ts'
import { textOfSpans } from '../../edition/text.ts'
import type {
  Block,
  Mark,
  NoteSpan,
  ParagraphBlock,
  Picture,
  PullQuoteKind,
  Span,
  TextSpan,
} from '../../edition/types.ts'
import { listFootnotes } from '../../page/footnotes.ts'

/** A pull quote wherever it stands. */
export type SetOffQuote = { id: string | null; kind: PullQuoteKind; text: string; attribution: string | null }

/**
 * How one format writes a text: what it makes of letters and marks (`Inline`) and of blocks (`Out`). Every kind of
 * mark and block of the content format has its place here, so that no export can leave one out.
 */
export type Dialect<Inline, Out> = {
  text: (text: string) => Inline
  lineBreak: () => Inline
  mark: (mark: Mark, inner: Inline[]) => Inline
  /** The sign of a footnote; `number` counts within the text, from 1. */
  noteSign: (number: number) => Inline
  /** `gap` stands between a run-in lead and what follows it. */
  paragraph: (block: { id: string; runIn: string | null; gap: string; content: Inline[] }) => Out
  heading: (block: { id: string; content: Inline[] }) => Out
  list: (block: { id: string; ordered: boolean; items: { id: string; content: Inline[] }[] }) => Out
  figure: (block: { id: string | null; picture: Picture }) => Out
  pullQuote: (quote: SetOffQuote) => Out
}

/** Writes a text block by block in a dialect, its footnotes numbered from 1. */
export function writeBlocks<Inline, Out>(blocks: readonly Block[], dialect: Dialect<Inline, Out>): Out[] {
  const numbers = new Map(listFootnotes(blocks).map((note, index) => [note, index + 1]))
  const write = (spans: readonly Span[]): Inline[] => writeSpans(spans, { dialect, numbers })
  return blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return dialect.paragraph({
          id: block.id,
          runIn: block.runIn ?? null,
          gap: findGap(block),
          content: write(block.spans),
        })
      case 'heading':
        return dialect.heading({ id: block.id, content: write(block.spans) })
      case 'list': {
        const items = block.items.map(({ id, spans }) => ({ id, content: write(spans) }))
        return dialect.list({ id: block.id, ordered: block.ordered, items })
      }
      case 'figure':
        return dialect.figure({ id: block.id, picture: block.picture })
      case 'pull-quote':
        return dialect.pullQuote({ id: block.id, kind: block.kind, text: block.text, attribution: null })
    }
  })
}

/** One character wide in Chinese, as in print; a space where words have them and the text brings none. */
function findGap({ runIn, spans }: ParagraphBlock): string {
  const rest = textOfSpans(spans)
  if (!runIn || !rest || /^\s/u.test(rest)) return ''
  return /\p{Script=Han}/u.test(runIn) ? '\u3000' : ' '
}

type Writing<Inline, Out> = {
  dialect: Dialect<Inline, Out>
  numbers: ReadonlyMap<NoteSpan['note'], number>
}

function writeSpans<Inline, Out>(
  spans: readonly Span[],
  { dialect, numbers }: Writing<Inline, Out>,
): Inline[] {
  return spans.flatMap((span) =>
    isNote(span) ? [dialect.noteSign(numbers.get(span.note) ?? 0)] : writeSpan(span, dialect),
  )
}

function writeSpan<Inline, Out>({ text, marks }: TextSpan, dialect: Dialect<Inline, Out>): Inline[] {
  const lines = text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [dialect.lineBreak()] : []),
      ...(line ? [dialect.text(line)] : []),
    ])
  return marks.reduceRight<Inline[]>((inner, mark) => {
    if (mark.type === 'link' && !isSafeLink(mark.href)) return inner
    return [dialect.mark(mark, inner)]
  }, lines)
}
