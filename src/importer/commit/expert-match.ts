import type { ExpertChoice } from '../review/act.ts'

/** An expert on file who may be meant by a printed name. */
export type ExpertCandidate = {
  expert: number
  name: string
  otherNames: string[]
  /** Titles that held on the printed day; on an unknown day, all without an end. */
  titles: string[]
  /** Whether the printed titles are on file as held then: nothing is to be added. */
  holdsTitles: boolean
  /** Whether the file is kept in the page's language, so that printed titles can be added to it. */
  takesTitles: boolean
}

/** Who on file a person of a review may be: `proposed` holds until somebody chooses, `asks` whether somebody must. */
export type ExpertMatch = {
  person: string
  name: string
  candidates: ExpertCandidate[]
  proposed: ExpertChoice
  asks: boolean
}
