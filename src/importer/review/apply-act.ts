import { isRefusal, RoundtableError } from '../../kernel/errors.ts'
import type { ImportPreview } from '../preview.ts'
import type { Act } from './act.ts'
import { copyReview } from './copy-review.ts'
import { openReview } from './open-review.ts'
import { perform } from './perform-act.ts'
import type { Review } from './review.ts'

/**
 * Answers the review after an act; the one given stays as it is.
 *
 * @throws RoundtableError `invalid-input` when the act does not fit the review
 */
export function applyAct(review: Review, act: Act): Review {
  const next = copyReview(review)
  perform(next, act)
  return next
}

/**
 * Answers the review of a preview after acts, in their order. Undoing is replaying all but the last.
 *
 * @throws RoundtableError `invalid-input` when an act does not fit; `details.act` is its position
 */
export function replayActs(preview: ImportPreview, acts: readonly Act[]): Review {
  const review = openReview(preview)
  for (const [position, act] of acts.entries()) {
    try {
      perform(review, act)
    } catch (error) {
      throw isRefusal(error) ? nameAct(error, position) : error
    }
  }
  return review
}

function nameAct({ code, sentences, details }: RoundtableError, act: number): RoundtableError {
  const known = typeof details === 'object' ? details : {}
  return new RoundtableError({ code, ...sentences, details: { ...known, act } })
}
