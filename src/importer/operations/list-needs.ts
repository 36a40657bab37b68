import type { PayloadRequest } from 'payload'
import { findExpertMatches } from '../commit/find-experts.ts'
import { describeNeeds, type Need } from '../review/describe-needs.ts'
import type { Review } from '../review/review.ts'

/** Lists what still needs a person in a review, with the experts on file who may be meant. */
export async function listNeeds(req: PayloadRequest, review: Review): Promise<Need[]> {
  return describeNeeds(review, await findExpertMatches(req, review))
}
