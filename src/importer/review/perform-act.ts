import type { Act } from './act.ts'
import { chooseExpert, pairPiece, setRunIn } from './change-piece.ts'
import { expertFinding } from './describe-needs.ts'
import { dropPassage, movePassage } from './move-passage.ts'
import { refuseAct } from './refuse-act.ts'
import type { Review } from './review.ts'
import { splitPassage } from './split-passage.ts'

/**
 * Does an act to a review in place (rules V1 to V7).
 *
 * @throws RoundtableError `invalid-input` when the act does not fit; the review is then half changed, and of no use
 */
export function perform(review: Review, act: Act): void {
  switch (act.act) {
    case 'accept':
      return acceptFinding(review, act.finding)
    case 'split':
      return splitPassage(review, act)
    case 'move':
      return movePassage(review, act)
    case 'drop':
      return dropPassage(review, act.passage)
    case 'run-in':
      return setRunIn(review, act)
    case 'pair':
      return pairPiece(review, act)
    case 'expert':
      return chooseExpert(review, act)
  }
}

function acceptFinding(review: Review, id: string): void {
  // Left as it is, a byline names no expert on file.
  if (id.startsWith(expertFinding)) {
    chooseExpert(review, { act: 'expert', person: id.slice(expertFinding.length), choice: { kind: 'none' } })
    return
  }
  const position = review.findings.findIndex((finding) => finding.id === id)
  const finding = review.findings[position]
  if (!finding) return refuseAct('finding')
  review.findings[position] = { ...finding, state: 'accepted' }
}
