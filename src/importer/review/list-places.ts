import type { Bilingual } from '../../kernel/locales.ts'
import type { Place } from './act.ts'
import type { Review } from './review.ts'

export type PlaceChoice = { place: Place; label: Bilingual }

/** Lists where a passage may be moved, nearest places first. */
export function listPlaces(review: Review, passage: string): PlaceChoice[] {
  const isKnown = review.unplaced.some(({ id }) => id === passage)
  return isKnown ? [] : [{ place: { in: 'unplaced' }, label: { zh: '暂不安排', en: 'No place yet' } }]
}
