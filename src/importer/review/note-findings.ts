import type { Cut } from '../cut.ts'
import { sayUnplaced } from './finding-sentences.ts'
import { makeId } from './make-id.ts'
import { putInOrder, startOf } from './put-in-order.ts'
import type { Finding, Passage, Review, UnplacedPassage } from './review.ts'

/** Notes that a person has dealt with what was found of a passage: with all of it, or with its place alone. */
export function markChanged(review: Review, about: string, what: 'all' | 'place'): void {
  changeFindings(review, (finding) =>
    finding.about === about && (what === 'all' || finding.kind !== 'join')
      ? { ...finding, state: 'changed' }
      : finding,
  )
}

/** Points what was found of a passage to the one that it became part of. */
export function pointTo(review: Review, from: string, to: string): void {
  changeFindings(review, (finding) => (finding.about === from ? { ...finding, about: to } : finding))
}

/** Shares what was found of a passage between its two parts; the join that was undone is dealt with. */
export function shareFindings(review: Review, first: Passage, rest: Passage): void {
  changeFindings(review, (finding) => {
    if (finding.about !== first.id) return finding
    const anchor = finding.kind === 'join' ? (finding.at[1]?.[0] ?? 0) : startOf(finding.at)
    if (finding.kind === 'join' && anchor === startOf(rest.at)) return { ...finding, state: 'changed' }
    return holds(rest.at, anchor) ? { ...finding, about: rest.id } : finding
  })
}

/** Puts a passage among the unplaced; `isAsked` when a person must look at it. */
export function leaveUnplaced(review: Review, passage: UnplacedPassage, isAsked: boolean): void {
  putInOrder(review.unplaced, passage)
  if (!isAsked) return
  putInOrder(review.findings, {
    id: makeId(review, 'f'),
    kind: 'unplaced',
    rule: 'V3',
    confidence: 0,
    about: passage.id,
    at: passage.at,
    state: 'open',
    sentence: sayUnplaced(passage),
  })
}

function holds(at: Cut, position: number): boolean {
  return at.some(([start, end]) => start <= position && position < end)
}

/** Replaces findings that `change` answers anew. */
export function changeFindings(review: Review, change: (finding: Finding) => Finding): void {
  for (const [index, finding] of review.findings.entries()) review.findings[index] = change(finding)
}
