import type { Entry } from '../record/entry.ts'
import { type CollectedActs, collectActs } from './collect-acts.ts'
import { findOpening, findSignedSubject, readSteps } from './read-steps.ts'
import type { Phase, ReviewState, SignOff, StepState, Subject } from './review-state.ts'

/**
 * Reads a record to its end beside what is composed now (R2 to R5): which sign-offs count, whose turn it is, and
 * whether this text is released.
 */
export function readReview({
  entries,
  subject,
}: {
  entries: readonly Entry[]
  subject: Subject
}): ReviewState {
  const collected = collectActs(entries)
  const { process, queries, waived, published } = collected
  const steps = readSteps(collected, subject)
  const opensProofAt = findOpening(collected, findSignedSubject(collected, subject))
  const pendingChanges = findPendingChanges(collected, subject)
  const released = findRelease({ steps, collected, subject })
  const isClosed = published !== null && collected.reopened === null
  const state = { process, steps, opensProofAt, pendingChanges, released, published, queries, waived }
  return {
    ...state,
    phase: findPhase(state, { isClosed, isReopened: published !== null && !isClosed }),
    locked: process.steps.length > 0 && (released !== null || isClosed),
    unverified: findUnverified(steps),
  }
}

function findRelease({
  steps,
  collected,
  subject,
}: {
  steps: readonly StepState[]
  collected: CollectedActs
  subject: Subject
}): ReviewState['released'] {
  const last = steps.at(-1)
  if (!last?.complete || !steps.every(({ complete }) => complete)) return null
  const { changes, published } = collected
  const signed = changes ? changes.verified : (last.units[0]?.signOff ?? null)
  if (!signed || signed.hash !== subject.hash) return null
  return published && published.seq > signed.seq ? null : { seq: signed.seq, hash: signed.hash }
}

function findPendingChanges(
  { changes }: Pick<CollectedActs, 'changes'>,
  { hash }: Subject,
): ReviewState['pendingChanges'] {
  return changes && changes.verified === null ? { ...changes, begun: hash !== changes.base } : null
}

function findPhase(
  { steps, pendingChanges, released }: Pick<ReviewState, 'steps' | 'pendingChanges' | 'released'>,
  { isClosed, isReopened }: { isClosed: boolean; isReopened: boolean },
): Phase {
  if (steps.length === 0) return 'no-process'
  if (pendingChanges) return 'changes'
  if (released) return 'released'
  if (isClosed) return 'published'
  if (isReopened) return 'reopened'
  const isUntouched = steps.every(({ units }) => units.every(({ signOff, before }) => !signOff && !before))
  if (isUntouched) return 'composing'
  return steps.find(({ complete }) => !complete)?.step.stage ?? 'print'
}

/** What is stale needs no verifying: it is to be signed again. */
function findUnverified(steps: readonly StepState[]): SignOff[] {
  return steps
    .flatMap(({ units }) => units)
    .flatMap(({ status, signOff }) => (status === 'unverified' && signOff?.paper ? [signOff] : []))
}
