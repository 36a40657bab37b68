import type { Act } from './act.ts'
import { refuseAct } from './refuse-act.ts'
import type { Review } from './review.ts'

/** Does an act to a review in place. */
export function perform(review: Review, act: Act): void {
  if (act.act === 'accept') acceptFinding(review, act.finding)
  else refuseAct('not-yet')
}

function acceptFinding(review: Review, id: string): void {
  const position = review.findings.findIndex((finding) => finding.id === id)
  const finding = review.findings[position]
  if (!finding) return refuseAct('finding')
  review.findings[position] = { ...finding, state: 'accepted' }
}
