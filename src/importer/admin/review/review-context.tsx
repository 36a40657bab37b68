'use client'
import { createContext, use } from 'react'
import type { Import } from '../../../generated/payload-types.ts'
import type { ExpertMatch } from '../../commit/expert-match.ts'
import type { Act } from '../../review/act.ts'
import type { Review } from '../../review/review.ts'
import type { Acts } from './use-acts.ts'
import type { Walk } from './use-selection.ts'

/** The dialogs of the review. */
export type DialogName = 'split' | 'run-in' | 'move' | 'pair' | 'people' | 'commit' | 'help'

/** What every part of the review works with. */
export type Bench = {
  /** The import as it was when it was opened. */
  kept: Import
  /** As it stands now, with the experts among its findings. */
  review: Review
  acts: Acts
  matches: readonly ExpertMatch[]
  walk: Walk
  /** An import that became an issue is looked at and not changed. */
  isReadOnly: boolean
  /** Does an act and says so; answers the review after it, or null when it did not fit. */
  perform: (act: Act) => Review | null
  openDialog: (dialog: DialogName) => void
  closeDialog: () => void
}

const BenchContext = createContext<Bench | null>(null)

/** Hands the review to its parts. */
export const BenchProvider = BenchContext.Provider

/** Answers the review around a part of it. */
export function useBench(): Bench {
  const bench = use(BenchContext)
  if (!bench) throw new Error('useBench is called outside of BenchProvider')
  return bench
}
