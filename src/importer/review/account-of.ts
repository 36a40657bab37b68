import { accountFor, type Claim } from '../match/account-for.ts'
import type { Accounted } from '../preview.ts'
import { listPlaced } from './list-passages.ts'
import type { Review } from './review.ts'

/**
 * Accounts for every letter of a review's source from end to end (rule I1). `by` is the id of the passage that the
 * letter stands in or is unplaced with, or the rule by which it was dropped.
 */
export function accountOf(review: Review): Accounted[] {
  const claims: Claim[] = [
    ...listPlaced(review).map(({ at, id }): Claim => ({ at, fate: 'placed', by: id })),
    ...review.unplaced.map(({ at, id }): Claim => ({ at, fate: 'unplaced', by: id })),
    ...review.dropped.map(({ at, rule }): Claim => ({ at, fate: 'dropped', by: rule })),
  ]
  return accountFor(review.source.text, claims)
}

/** Answers the entry of an account that holds a position of the source, or null. */
export function findAccounted(account: readonly Accounted[], position: number): Accounted | null {
  let low = 0
  let high = account.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((account[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return account[low] ?? null
}
