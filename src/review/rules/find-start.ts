import type { ReviewState } from './review-state.ts'

/**
 * R4: a proof signs its result and names what it started from: the text that opened the proofs, then the proof before.
 * Null for a review, which approves and changes nothing, and where no text opened the proofs.
 */
export function findStart({ steps, opensProofAt }: ReviewState, stepKey: string): string | null {
  const index = steps.findIndex(({ step }) => step.key === stepKey)
  if (index === -1 || steps[index]?.step.stage === 'review') return null
  const before = steps.slice(0, index).findLast(({ step }) => step.stage === 'proof')
  if (before) return before.units[0]?.signOff?.hash ?? null
  return opensProofAt?.hash ?? null
}
