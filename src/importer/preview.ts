import type { Cut } from './cut.ts'
import type { Join } from './parse/block.ts'
import type { Source } from './source.ts'

/** A text as it will be printed, and where in the source its letters stand. */
export type Placed = { text: string; at: Cut }

/** A signature: `titlesAsPrinted` is authoritative, `titles` its units of institution and posts. */
export type PreviewPerson = { name: Placed | null; titles: Placed[]; titlesAsPrinted: Placed | null }

/** A paragraph; `text` does not repeat `runIn`. */
export type PreviewParagraph = { runIn: Placed | null; text: Placed }

/** An answer (to `question`, counted from 0, when one is known) or an essay. */
export type PreviewPiece = {
  kind: 'answer' | 'essay'
  question: number | null
  headline: Placed | null
  people: PreviewPerson[]
  body: PreviewParagraph[]
}

export type PreviewIssue = {
  series: Placed | null
  number: number | null
  totalNumber: number | null
  title: Placed | null
  /** The line above the title (引题). */
  kicker: Placed | null
  /** The line below the title (副题). */
  subtitle: Placed | null
  lead: Placed[]
  pullQuotes: Placed[]
  /** Who edited, proofread and set the page, its date and its page label: a line each, as printed. */
  credits: Placed[]
  /** What stands under pictures, and who took them. */
  captions: Placed[]
  questions: Placed[]
  /** In reading order. */
  pieces: PreviewPiece[]
}

/** What was decided about a passage, by which rule of `docs/reference/import-format.md`, and how surely (0 to 1). */
export type Decision = {
  rule: string
  about: string
  at: Cut
  lines: [first: number, last: number]
  confidence: number
}

export const suggestions = [
  'display-title',
  'headline',
  'kicker',
  'subtitle',
  'caption',
  'credits',
  'host',
  'signature',
  'question',
  'expert',
  'text',
] as const

/** What an unplaced text probably is. */
export type Suggestion = (typeof suggestions)[number]

export type Unplaced = Placed & { line: number; suggestion: Suggestion }

/** What became of a stretch of the source; `by` is a path into the issue or the number of a rule. */
export type Accounted = { start: number; end: number; fate: 'placed' | 'dropped' | 'unplaced'; by: string }

/** All that a person needs to judge an import: nothing of it is stored. */
export type ImportPreview = {
  source: Source
  issue: PreviewIssue
  decisions: Decision[]
  joins: Join[]
  unplaced: Unplaced[]
  /** Covers `source.text` from end to end without overlap (rule I1). */
  account: Accounted[]
}
