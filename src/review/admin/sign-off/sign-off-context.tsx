'use client'
import { createContext, use } from 'react'
import type {
  DifferenceAnswer,
  PrintChangeAnswer,
  QueryAnswer,
  ReviewAnswer,
  StepAnswer,
  UnitAnswer,
} from '../../answers.ts'
import type { ShownFinding } from '../../checks/answers.ts'
import type { ChangeStop } from './page/change-stops.ts'
import type { SelectedWords } from './page/read-selection.ts'
import type { Target } from './targets.ts'
import type { Acts } from './use-acts.ts'

/** The parts of the view: all are tabs on a phone; on a wide screen the page stands beside the others. */
export const tabs = ['page', 'changes', 'findings', 'queries', 'steps'] as const
/** One of them. */
export type Tab = (typeof tabs)[number]

/** A dialog of the view with what it is about. */
export type Dialog =
  | { name: 'pass' | 'override' | 'return' | 'query' | 'changes' | 'verify' | 'help' | 'reopen' | 'adopt' }
  | { name: 'answer'; query: QueryAnswer }
  | { name: 'waive'; findings: ShownFinding[] }
  | { name: 'paper'; seq: number }

/** What every part of the view works with. */
export type SignOff = {
  issueId: number
  review: ReviewAnswer
  /** What would be signed now; null where the process has no steps. */
  target: Target | null
  step: StepAnswer | null
  unit: UnitAnswer | null
  choose: (target: Target) => void
  /** What changed since the sign-off before; null until it is read. */
  difference: DifferenceAnswer | null
  findings: readonly ShownFinding[]
  /** The changes as the walk stops at them; told by the pane that shows them. */
  stops: readonly ChangeStop[]
  tellStops: (stops: ChangeStop[]) => void
  tab: Tab
  showTab: (tab: Tab) => void
  /** Which line of the tab is looked at, from 0; null before the first step. */
  position: number | null
  goTo: (position: number) => void
  /** What is selected on the page. */
  selection: SelectedWords | null
  acts: Acts
  /** Whether the page on the screen prints exactly the text that would be signed. */
  isInStep: boolean
  open: (dialog: Dialog) => void
  close: () => void
  printChanges: readonly PrintChangeAnswer[]
  setPrintChanges: (changes: PrintChangeAnswer[]) => void
  /** What was typed and not yet sent, by the field's name: kept when a dialog closes or the text changes. */
  drafts: Map<string, string>
}

const SignOffContext = createContext<SignOff | null>(null)

/** Hands the view to its parts. */
export const SignOffProvider = SignOffContext.Provider

/** Answers the view around a part of it. */
export function useSignOff(): SignOff {
  const signOff = use(SignOffContext)
  if (!signOff) throw new Error('useSignOff is called outside of SignOffProvider')
  return signOff
}
