import type { Bilingual } from '../../kernel/locales.ts'
import type { Cut } from '../cut.ts'
import type { Suggestion } from '../preview.ts'
import type { Source } from '../source.ts'
import type { ExpertChoice, Place } from './act.ts'

/** A stretch of the source with the text that it prints: `text` is the cut's own, widened (rule W1), of its length. */
export type Passage = { id: string; at: Cut; text: string }

/**
 * A signature. `titlesAsPrinted` is authoritative and `titles` its units; it is null where the units stand apart in
 * the source. `choice` says which expert on file is meant, once somebody chose.
 */
export type ReviewPerson = {
  id: string
  name: Passage | null
  titles: Passage[]
  titlesAsPrinted: Passage | null
  choice: ExpertChoice | null
}

/** A paragraph; `text` does not repeat `runIn`. */
export type ReviewParagraph = { id: string; runIn: Passage | null; text: Passage }

export type ReviewQuestion = { id: string; text: Passage }

/** An answer to a question (an id of `questions`, null when none is known) or an essay. */
export type ReviewPiece = {
  id: string
  kind: 'answer' | 'essay'
  question: string | null
  headline: Passage | null
  people: ReviewPerson[]
  body: ReviewParagraph[]
}

/** Every slot of an issue that print can fill. */
export type ReviewIssue = {
  series: Passage | null
  /** Where the numbers stand; without it the issue has none. */
  masthead: Passage | null
  number: number | null
  totalNumber: number | null
  title: Passage | null
  kicker: Passage | null
  subtitle: Passage | null
  lead: Passage[]
  pullQuotes: Passage[]
  credits: Passage[]
  captions: Passage[]
  questions: ReviewQuestion[]
  /** In reading order. */
  pieces: ReviewPiece[]
}

export type UnplacedPassage = Passage & { suggestion: Suggestion }

export type DroppedPassage = Passage & { rule: string }

/** What a person must look at. */
export type Finding = {
  id: string
  kind: 'join' | 'guess' | 'unplaced' | 'expert' | 'missing'
  /** The rule of `docs/reference/import-format.md` that decided. */
  rule: string
  /** From 0 to 1. */
  confidence: number
  /** A passage, or the person of an `expert` finding. */
  about: string
  /** Where to look in the source; of a join, the ends of both halves. */
  at: Cut
  state: 'open' | 'accepted' | 'changed'
  sentence: Bilingual
  /** Where an unplaced text probably belongs: a `move` there is one key. */
  suggestion?: Place
}

/** An import as it stands after a person's acts: nothing in it is text that the source does not have (rule I1). */
export type Review = {
  source: Source
  issue: ReviewIssue
  /** In the order of the source, as are `dropped` and `findings`. */
  unplaced: UnplacedPassage[]
  dropped: DroppedPassage[]
  findings: Finding[]
  /** How many ids were given out; the next is one more, so that the same acts give the same ids. */
  made: number
}
