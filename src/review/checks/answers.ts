import type { Locale } from '../../kernel/locales.ts'
import type { Finding } from './finding.ts'

/** Where a finding is put right: a document of the desk, and the field in it. */
export type FindingTarget = {
  collection: 'issues' | 'questions' | 'answers' | 'media'
  id: number
  field: string
}

/** A finding as the desk shows it. */
export type ShownFinding = Finding & {
  /** Whose text it is: a piece by its headline or authors; null for the page. */
  unitName: string | null
  /** The letters around the quote, to know it by. */
  context: { before: string; after: string }
  target: FindingTarget | null
  waived: { reason: string; by: string; at: string } | null
}

/** What `GET /api/issues/{id}/checks` answers: the findings in the text of `hash`, the gravest first. */
export type ChecksAnswer = {
  hash: string
  locale: Locale
  findings: ShownFinding[]
  /** How many grave findings nobody has waived: while there are any, nobody signs. */
  graveOpen: number
}
