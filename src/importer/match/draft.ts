import type { Range } from '../source.ts'
import type { Surveyed } from './survey.ts'

/** A stretch of a passage's text. */
export type Stretch = { passage: Surveyed; range: Range }

/** A signature of a piece while it is gathered; `key` is the name that `know-people.ts` knows it by. */
export type DraftPerson = {
  name: Stretch | null
  titles: Stretch | null
  key: string | null
  borrowed: boolean
}

export type DraftParagraph = { passage: Surveyed; from: number; runIn: number | null }

/** A piece while it is gathered; `question` counts the issue's questions from 0. */
export type DraftPiece = {
  kind: 'answer' | 'essay'
  form: 'speaker' | 'byline' | 'unsigned'
  question: number | null
  people: DraftPerson[]
  paragraphs: DraftParagraph[]
  headline: Stretch | null
  /** Positions of the first and the last passage that belong to it. */
  first: number
  last: number
}

/** What is dropped, by the number of its rule. */
export type Drop = Stretch & { rule: string }

export type DraftQuestion = Stretch & { answered: boolean }

/** An issue while it is gathered from passages and their roles. */
export type IssueDraft = {
  series: Stretch | null
  number: (Stretch & { value: number }) | null
  total: (Stretch & { value: number }) | null
  title: Stretch | null
  kicker: Stretch | null
  subtitle: Stretch | null
  lead: Stretch[]
  pullQuotes: Stretch[]
  credits: Stretch[]
  captions: Stretch[]
  questions: DraftQuestion[]
  pieces: DraftPiece[]
  headlines: Surveyed[]
  roster: { passage: Surveyed; people: { name: Range; titles: Range | null }[] }[]
  loose: Surveyed[]
  drops: Drop[]
}

/** Makes a stretch of a whole passage, or of a part of it. */
export function stretch(passage: Surveyed, from = 0, to = passage.block.text.length): Stretch {
  return { passage, range: [from, to] }
}
