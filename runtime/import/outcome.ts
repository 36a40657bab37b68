import type { Need } from '../../src/importer/review/describe-needs.ts'
import type { Bilingual } from '../../src/kernel/locales.ts'
import type { SkippedFile } from './choose-files.ts'

/**
 * What became of a file: a draft; a published archive edition; kept until a person names its series; imported before
 * this run; refused or failed, with nothing kept.
 */
export type Result = 'drafted' | 'published' | 'waiting' | 'known' | 'failed'

export type Outcome = {
  file: string
  result: Result
  title: string | null
  /** Where the draft, or else the import, is worked on. */
  adminURL: string | null
  /** Where readers find the edition. */
  publicURL: string | null
  needs: Need[]
  /** What was printed and has no place in an issue, such as captions. */
  leftOut: string[]
  /** What keeps the issue from being published, when it was to be. */
  missing: Bilingual[]
  /** Why it is as it is, where that is not plain. */
  reason: Bilingual | null
}

/** A run over many files; `left` were not begun when it was stopped. */
export type Run = { outcomes: Outcome[]; left: string[]; skipped: SkippedFile[]; seconds: number }

/** Makes an outcome of what differs from nothing. */
export function makeOutcome(given: Partial<Outcome> & Pick<Outcome, 'file' | 'result'>): Outcome {
  return {
    title: null,
    adminURL: null,
    publicURL: null,
    needs: [],
    leftOut: [],
    missing: [],
    reason: null,
    ...given,
  }
}

/** Says whether somebody must do something about a file before its issue is what was printed. */
export function needsPerson({ result, needs, leftOut, missing }: Outcome): boolean {
  return result === 'failed' || result === 'waiting' || needs.length + leftOut.length + missing.length > 0
}
