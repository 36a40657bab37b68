import type { Block } from '../../edition/types.ts'
import { listFootnotes } from '../../page/footnotes.ts'
import { type Dialect, writeBlocks } from './dialect.ts'
import type { Outline, OutlinePiece } from './outline.ts'

/** Writes an outline as plain text: a line for every paragraph, an empty one between them. */
export function writePlainText(outline: Outline): string {
  const { notices, lead, messages } = outline
  const dialect = createTextDialect(outline)
  const parts = [
    ...present([outline.kicker, outline.title, outline.subtitle]),
    outline.origin.join(' · '),
    ...notices.map(({ label, text }) => `${label} ${text}`),
    ...(outline.cover ? [dialect.figure({ id: null, picture: outline.cover })] : []),
    ...(lead ? [...present([lead.label]), ...writeText(lead.blocks, dialect)] : []),
    ...outline.sections.flatMap(({ question, pieces }) => [
      ...present([question]),
      ...pieces.flatMap((piece) => writePiece(piece, dialect)),
    ]),
    ...present([outline.credits.length > 0 ? `${messages.credits} ${outline.credits.join(' ')}` : null]),
    ...outline.foot,
    outline.address,
  ]
  return `${parts.join('\n\n')}\n`
}

function writePiece(piece: OutlinePiece, dialect: Dialect<string, string>): string[] {
  return [
    ...present([piece.headline]),
    ...piece.signatures.map(({ name, titles }) => (name ?? '') + titles),
    ...piece.pullQuotes.map((quote) => dialect.pullQuote({ ...quote, id: null })),
    ...writeText(piece.blocks, dialect),
    ...present([piece.authorNote]),
  ]
}

function writeText(blocks: readonly Block[], dialect: Dialect<string, string>): string[] {
  const notes = listFootnotes(blocks).map((note, index) => `[${index + 1}] ${note.text}`)
  return [...writeBlocks(blocks, dialect), ...notes]
}

function createTextDialect({ messages }: Outline): Dialect<string, string> {
  return {
    text: (text) => text,
    lineBreak: () => '\n',
    mark: (mark, inner) => (mark.type === 'link' ? `${inner.join('')} <${mark.href}>` : inner.join('')),
    noteSign: (number) => `[${number}]`,
    paragraph: ({ runIn, content }) => (runIn ?? '') + content.join(''),
    heading: ({ content }) => content.join(''),
    list: ({ ordered, items }) =>
      items.map(({ content }, index) => `${ordered ? `${index + 1}.` : '-'} ${content.join('')}`).join('\n'),
    figure: ({ picture }) =>
      `[${present([picture.alt, picture.caption, picture.credit]).join(' · ') || picture.sha256}]`,
    pullQuote: ({ text, attribution }) =>
      `> ${text}${attribution ? ` ${messages.attribution(attribution)}` : ''}`,
  }
}

function present(parts: readonly (string | null)[]): string[] {
  return parts.filter((part): part is string => Boolean(part))
}
