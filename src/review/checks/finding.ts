import type { Bilingual } from '../../kernel/locales.ts'
import type { CheckName } from './check-names.ts'

/** From the gravest to the lightest; only a grave finding stops a step, until a person waives it with a reason. */
export const severities = ['grave', 'warning', 'note'] as const

/** How much a finding weighs. */
export type Severity = (typeof severities)[number]

/** The page itself (front matter, order, questions), or a piece by the id of its document. */
export type FindingUnit = 'page' | number

/** The texts that are looked at, each by the field that it is written in. */
export type TextField =
  | 'label'
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'lead'
  | 'pull-quote'
  | 'question'
  | 'credits'
  | 'cover'
  | 'headline'
  | 'byline'
  | 'body'
  | 'author-note'

/**
 * Where a text stands: `block` is the id of its block in a lead or a body, `index` its place among several of its
 * field (pull quotes, questions, bylines, credits; counted from 0), each null where there is none.
 */
export type TextPlace = { field: TextField; block: string | null; index: number | null }

/** What a check says of one passage. */
export type Finding = {
  check: CheckName
  /** The rule within the check, by one word. */
  rule: string
  severity: Severity
  unit: FindingUnit
  place: TextPlace
  /** The passage, with its offsets in the text of its place, in UTF-16 units. */
  quote: { text: string; start: number; end: number }
  sentence: Bilingual
  /** What to write in place of the quote, where a rule can say it. */
  suggestion: string | null
  /** The same for the same fault in the same place, whatever else is edited: what a waiver names. */
  fingerprint: string
  /** The same for faults that an editor would judge together, wherever they stand. */
  alike: string
}
