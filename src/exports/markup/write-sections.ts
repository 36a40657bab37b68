import type { Block } from '../../edition/types.ts'
import { listFootnotes } from '../../page/footnotes.ts'
import { type Dialect, writeBlocks } from '../text/dialect.ts'
import type { Outline, OutlinePiece } from '../text/outline.ts'
import { element, type XmlNode } from './xml.ts'

/** What an HTML export makes of a text: its dialect, and the address of a footnote by its number. */
export type HtmlText = { dialect: Dialect<XmlNode, XmlNode>; noteId: (number: number) => string | undefined }

/** Writes what stands at the head of an issue or piece: kicker, title, subtitle, origin, notices. */
export function writeHead(outline: Outline): XmlNode[] {
  const { kicker, title, subtitle, notices } = outline
  return [
    ...(kicker ? [element('p', {}, kicker)] : []),
    element('h1', {}, title),
    ...(subtitle ? [element('p', {}, subtitle)] : []),
    element('p', {}, outline.origin.join(' · ')),
    ...notices.map(({ label, text }) =>
      element('blockquote', {}, element('p', {}, element('strong', {}, label), ` ${text}`)),
    ),
  ]
}

/** Writes the lead with its label and notes; nothing where an issue has none. */
export function writeLead({ lead, cover }: Outline, text: HtmlText): XmlNode[] {
  return [
    ...(cover ? [text.dialect.figure({ id: null, picture: cover })] : []),
    ...(lead?.label ? [element('p', {}, element('strong', {}, lead.label))] : []),
    ...(lead ? writeTextWithNotes(lead.blocks, text) : []),
  ]
}

/** Writes a piece: headline, signatures, pull quotes, text and notes; `tag` is the level of its headline. */
export function writePiece(
  piece: OutlinePiece,
  { tag, text }: { tag: 'h2' | 'h3'; text: HtmlText },
): XmlNode[] {
  return [
    ...(piece.headline ? [element(tag, {}, piece.headline)] : []),
    ...piece.signatures.map(({ name, titles }) =>
      element('p', {}, name ? element('strong', {}, name) : null, titles || null),
    ),
    ...piece.pullQuotes.map((quote) => text.dialect.pullQuote({ ...quote, id: null })),
    ...writeTextWithNotes(piece.blocks, text),
    ...(piece.authorNote ? [element('p', {}, piece.authorNote)] : []),
  ]
}

/** Writes what stands at the foot: credits, what the ledger says, the address. */
export function writeFoot({ credits, messages, foot, address }: Outline): XmlNode[] {
  return [
    element('hr'),
    ...(credits.length > 0 ? [element('p', {}, `${messages.credits} ${credits.join(' ')}`)] : []),
    ...foot.map((line) => element('p', {}, line)),
    element('p', {}, element('a', { href: address }, address)),
  ]
}

function writeTextWithNotes(blocks: readonly Block[], { dialect, noteId }: HtmlText): XmlNode[] {
  const notes = listFootnotes(blocks).map(({ text }, index) =>
    element(
      'p',
      { id: noteId(index + 1), role: noteId(1) ? 'doc-footnote' : undefined },
      `[${index + 1}] ${text}`,
    ),
  )
  return [...writeBlocks(blocks, dialect), ...notes]
}
