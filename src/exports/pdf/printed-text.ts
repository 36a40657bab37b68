import type { Block, Mark } from '../../edition/types.ts'
import { listFootnotes } from '../../page/footnotes.ts'
import { type Dialect, writeBlocks } from '../text/dialect.ts'

/** A run of text as the templates read it: data, never markup, so that no letter of it can mean anything else. */
export type PrintedInline =
  | { kind: 'text'; text: string }
  | { kind: 'line' }
  | { kind: 'note'; number: number }
  | { kind: Mark['type']; href: string | null; inner: PrintedInline[] }

/** A block as the templates read it. */
export type PrintedBlock =
  | { kind: 'paragraph'; runIn: string | null; gap: string; content: PrintedInline[] }
  | { kind: 'heading'; content: PrintedInline[] }
  | { kind: 'list'; ordered: boolean; items: PrintedInline[][] }
  | { kind: 'figure'; picture: PrintedPicture }
  | { kind: 'quote'; text: string; attribution: string | null }

/** A picture; without a file where its bytes are lost, when its words stand in for it. */
export type PrintedPicture = {
  file: string | null
  alt: string
  caption: string | null
  credit: string | null
}

/** A text with its footnotes, by their numbers from 1. */
export type PrintedText = { blocks: PrintedBlock[]; notes: string[] }

/** Answers a text as the templates read it; links are made absolute. */
export function printText(
  blocks: readonly Block[],
  { siteUrl, fileOf }: { siteUrl: string; fileOf: (sha256: string) => string | null },
): PrintedText {
  const dialect: Dialect<PrintedInline, PrintedBlock> = {
    text: (text) => ({ kind: 'text', text }),
    lineBreak: () => ({ kind: 'line' }),
    mark: (mark, inner) => ({
      kind: mark.type,
      href: mark.type === 'link' ? new URL(mark.href, siteUrl).href : null,
      inner,
    }),
    noteSign: (number) => ({ kind: 'note', number }),
    paragraph: ({ runIn, gap, content }) => ({ kind: 'paragraph', runIn, gap, content }),
    heading: ({ content }) => ({ kind: 'heading', content }),
    list: ({ ordered, items }) => ({ kind: 'list', ordered, items: items.map((item) => item.content) }),
    figure: ({ picture: { sha256, alt, caption, credit } }) => ({
      kind: 'figure',
      picture: { file: fileOf(sha256), alt, caption, credit },
    }),
    pullQuote: ({ text, attribution }) => ({ kind: 'quote', text, attribution }),
  }
  return { blocks: writeBlocks(blocks, dialect), notes: listFootnotes(blocks).map((note) => note.text) }
}
