import type { Locale } from '../kernel/locales.ts'

/** How a run of text is set, beyond its letters; `link.href` is absolute or starts with `/`. */
export type Mark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'superscript' }
  | { type: 'subscript' }
  | { type: 'link'; href: string }

/** A run of letters with one set of marks, in the order of `markOrder`; `\n` is a line break. */
export type TextSpan = { text: string; marks: Mark[] }

/** A footnote, standing where its sign is printed. */
export type NoteSpan = { note: { id: string; text: string } }

/** A part of a line. */
export type Span = TextSpan | NoteSpan

/** A picture by the SHA-256 of its bytes (hex); `focal` in per cent from the upper left. */
export type Picture = {
  sha256: string
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
  focal: { x: number; y: number }
}

/** A paragraph; `runIn` is its emphasised first sentence, which `spans` do not repeat. */
export type ParagraphBlock = { id: string; type: 'paragraph'; runIn?: string; spans: Span[] }
/** A heading within a text. */
export type HeadingBlock = { id: string; type: 'heading'; spans: Span[] }
/** A flat list; each item is a line with a permalink of its own. */
export type ListBlock = {
  id: string
  type: 'list'
  ordered: boolean
  items: { id: string; spans: Span[] }[]
}
/** A picture between paragraphs. */
export type FigureBlock = { id: string; type: 'figure'; picture: Picture }
/** A passage set off from the text around it. */
export type PullQuoteBlock = { id: string; type: 'pull-quote'; kind: PullQuoteKind; text: string }

/** One block of a text; ids survive edits and are the paragraphs' permalinks. */
export type Block = ParagraphBlock | HeadingBlock | ListBlock | FigureBlock | PullQuoteBlock

/** `quotation` stands in the text word for word, `summary` need not. */
export type PullQuoteKind = 'summary' | 'quotation'

/** A signature as printed; `titles` are units of institution and posts, `titlesAsPrinted` is authoritative. */
export type Byline = { name: string | null; titles: string[]; titlesAsPrinted: string }

/** A signed piece: an expert's answer to a question, or an essay. */
export type PieceContent = {
  schema: 1
  type: 'piece'
  kind: 'answer' | 'essay'
  locale: Locale
  headline: string | null
  bylines: Byline[]
  body: Block[]
  authorNote: string | null
}

/** An entry of the running order; pieces stand in it by the hash of their own content. */
export type RunningOrderEntry =
  | { type: 'question'; text: string; pieces: string[] }
  | { type: 'essay'; piece: string }

/** What is printed of an issue, without its pieces' texts. */
export type IssueContent = {
  schema: 1
  type: 'issue'
  locale: Locale
  series: { name: string; publication: string | null }
  number: number | null
  totalNumber: number | null
  label: string
  title: string
  kicker: string | null
  subtitle: string | null
  lead: { label: string | null; body: ParagraphBlock[] }
  pullQuotes: { kind: PullQuoteKind; text: string; attribution: string | null }[]
  cover: Picture | null
  pageLabel: string | null
  /** Calendar date of the printed page, `YYYY-MM-DD`. */
  printedOn: string | null
  credits: { role: string; names: string[] }[]
  runningOrder: RunningOrderEntry[]
}

/** Whatever is stored under a hash. */
export type Content = IssueContent | PieceContent

/** An issue with the pieces that its running order names, each under its hash: all that a page needs. */
export type ComposedIssue = {
  hash: string
  issue: IssueContent
  pieces: ReadonlyMap<string, PieceContent>
}

/** Where an edition's parts are found: not printed, so in no hash. `pieces` follows the running order. */
export type EditionAddresses = {
  series: string
  issue: string
  pieces: { hash: string; slug: string; experts: (string | null)[] }[]
  topics: { slug: string; name: string }[]
}

/** The kinds of lines in the ledger. */
export const editionKinds = ['first', 'correction', 'withdrawal', 'reinstatement', 'archive'] as const

/** What an entry of the ledger does to the public page. */
export type EditionKind = (typeof editionKinds)[number]

/** What a correction puts right: wording, substance, a name or a title, or nothing but what may be misread. */
export const correctionTypes = ['minor', 'substantive', 'name-or-title', 'clarification'] as const

/** What a correction puts right. */
export type CorrectionType = (typeof correctionTypes)[number]
