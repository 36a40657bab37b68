import type { PlannedChange, PlannedComment, WordPlan } from './word-plan.ts'

/** What a Word file would make of a text; `isMade` says what it has made before. */
export type WordPreview = Pick<WordPlan, 'unplaced' | 'unmatched' | 'absent'> & {
  fileName: string
  savedBy: string
  changes: (PlannedChange & { isMade: boolean })[]
  comments: (PlannedComment & { isMade: boolean })[]
}

/** How much was made of a Word file. */
export type WordKept = { suggestions: number; threads: number }
