import { textOfSpans } from '../../edition/text.ts'
import type { Block, Byline, IssueContent, ParagraphBlock, PieceContent, Span } from '../../edition/types.ts'
import type { PrintChange } from './acts.ts'
import { type Replacement, replaceInSpans } from './replace-in-line.ts'

/** A line of print that a change can stand in, and how the content looks after it. */
export type PrintedLine<Content> = {
  place: PrintChange['place']
  block: string | null
  text: string
  replace: (replacement: Replacement) => Content
}

type PieceLine = PrintedLine<PieceContent>
/** An issue's content and the questions' texts are one document of print. */
type IssueLine = PrintedLine<IssueContent>

/** Answers the lines of a piece, in their order on the page. */
export function listPieceLines(piece: PieceContent): PieceLine[] {
  const line = (place: PrintChange['place'], text: string | null, set: (text: string) => PieceContent) =>
    text === null ? [] : [plainLine({ place, block: null, text, set })]
  return [
    ...line('headline', piece.headline, (headline) => ({ ...piece, headline: headline || null })),
    ...piece.bylines.flatMap((byline, index) =>
      listBylineLines(byline).map((inner) => ({
        ...inner,
        replace: (replacement: Replacement): PieceContent => ({
          ...piece,
          bylines: piece.bylines.with(index, inner.replace(replacement)),
        }),
      })),
    ),
    ...piece.body.flatMap((block, index) =>
      listBlockLines(block, 'body').map((inner) => ({
        ...inner,
        replace: (replacement: Replacement): PieceContent => ({
          ...piece,
          body: piece.body.with(index, inner.replace(replacement)),
        }),
      })),
    ),
    ...line('author-note', piece.authorNote, (authorNote) => ({ ...piece, authorNote: authorNote || null })),
  ]
}

/** Answers the lines of an issue outside its pieces, in their order on the page. */
export function listIssueLines(issue: IssueContent): IssueLine[] {
  const line = (place: PrintChange['place'], text: string | null, set: (text: string) => IssueContent) =>
    text === null ? [] : [plainLine({ place, block: null, text, set })]
  return [
    ...line('kicker', issue.kicker, (kicker) => ({ ...issue, kicker: kicker || null })),
    ...line('title', issue.title, (title) => ({ ...issue, title })),
    ...line('subtitle', issue.subtitle, (subtitle) => ({ ...issue, subtitle: subtitle || null })),
    ...issue.lead.body.flatMap((paragraph, index) =>
      listParagraphLines(paragraph, 'lead').map((inner) => ({
        ...inner,
        replace: (replacement: Replacement): IssueContent => ({
          ...issue,
          lead: { ...issue.lead, body: issue.lead.body.with(index, inner.replace(replacement)) },
        }),
      })),
    ),
    ...issue.pullQuotes.flatMap((quote, index) =>
      line('pull-quote', quote.text, (text) => ({
        ...issue,
        pullQuotes: issue.pullQuotes.with(index, { ...quote, text }),
      })),
    ),
    ...issue.runningOrder.flatMap((entry, index) =>
      entry.type === 'essay'
        ? []
        : line('question', entry.text, (text) => ({
            ...issue,
            runningOrder: issue.runningOrder.with(index, { ...entry, text }),
          })),
    ),
  ]
}

function listBylineLines(byline: Byline): PrintedLine<Byline>[] {
  const { name, titlesAsPrinted } = byline
  const nameLine = plainLine<Byline>({
    place: 'byline',
    block: null,
    text: name ?? '',
    set: (text) => ({ ...byline, name: text || null }),
  })
  const titlesLine: PrintedLine<Byline> = {
    place: 'byline',
    block: null,
    text: titlesAsPrinted,
    replace: ({ start, end, to }) => {
      const from = titlesAsPrinted.slice(start, end)
      return {
        ...byline,
        titlesAsPrinted: splice(titlesAsPrinted, { start, end, to }),
        // The units say the same words as the printed line.
        titles: byline.titles.map((title) => title.replace(from, () => to)).filter((title) => title !== ''),
      }
    },
  }
  return [nameLine, titlesLine]
}

function listBlockLines(block: Block, place: PrintChange['place']): PrintedLine<Block>[] {
  switch (block.type) {
    case 'paragraph':
      return listParagraphLines(block, place)
    case 'heading':
      return [
        spansLine({ place, block: block.id, spans: block.spans, set: (spans) => ({ ...block, spans }) }),
      ]
    case 'list':
      return block.items.map((item, index) =>
        spansLine({
          place,
          block: item.id,
          spans: item.spans,
          set: (spans): Block => ({ ...block, items: block.items.with(index, { ...item, spans }) }),
        }),
      )
    case 'pull-quote':
      return [plainLine({ place, block: block.id, text: block.text, set: (text) => ({ ...block, text }) })]
    case 'figure':
      return []
  }
}

/** A run-in lead and the rest of its paragraph are two lines: no change goes across their border. */
function listParagraphLines(
  paragraph: ParagraphBlock,
  place: PrintChange['place'],
): PrintedLine<ParagraphBlock>[] {
  const { id, runIn, spans } = paragraph
  const rest = spansLine<ParagraphBlock>({
    place,
    block: id,
    spans,
    set: (changed) => ({ ...paragraph, spans: changed }),
  })
  if (runIn === undefined) return [rest]
  const { runIn: _, ...plain } = paragraph
  const set = (text: string): ParagraphBlock => (text === '' ? plain : { ...paragraph, runIn: text })
  return [plainLine({ place, block: id, text: runIn, set }), rest]
}

function plainLine<Content>({
  set,
  ...line
}: Omit<PrintedLine<Content>, 'replace'> & { set: (text: string) => Content }): PrintedLine<Content> {
  return { ...line, replace: (replacement) => set(splice(line.text, replacement)) }
}

function spansLine<Content>({
  place,
  block,
  spans,
  set,
}: {
  place: PrintChange['place']
  block: string
  spans: readonly Span[]
  set: (spans: Span[]) => Content
}): PrintedLine<Content> {
  const text = textOfSpans(spans)
  return { place, block, text, replace: (replacement) => set(replaceInSpans(spans, replacement)) }
}

function splice(text: string, { start, end, to }: Replacement): string {
  return text.slice(0, start) + to + text.slice(end)
}
