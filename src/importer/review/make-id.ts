import type { Review } from './review.ts'

/** Gives out the next id of a review: `p` for passages, `a` pieces, `b` paragraphs, `q` questions, `w` people, `f` findings. */
export function makeId(review: Pick<Review, 'made'>, letter: 'p' | 'a' | 'b' | 'q' | 'w' | 'f'): string {
  review.made += 1
  return `${letter}${review.made}`
}
