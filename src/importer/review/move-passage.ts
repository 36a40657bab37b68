import type { Place } from './act.ts'
import { findSpot, type Spot } from './find-spot.ts'
import { markChanged } from './note-findings.ts'
import { makePassage } from './passages.ts'
import { putInBody } from './put-in-body.ts'
import { putInOrder } from './put-in-order.ts'
import { findPiece, putPassage, takesSeveral } from './put-passage.ts'
import { refuseAct } from './refuse-act.ts'
import type { Review } from './review.ts'
import { type Lifted, liftParagraph, takePassage, tidyPieces } from './take-passage.ts'

/** The rule by which what a person drops is accounted for. */
export const dropRule = 'V4'

/** Moves a passage to a place (rule V3), with the paragraphs behind it when `rest` says so. */
export function movePassage(
  review: Review,
  { passage, to, rest = false }: { passage: string; to: Place; rest?: boolean },
): void {
  const spot = findSpot(review, passage) ?? refuseAct('passage')
  if (rest && (spot.in !== 'body' || !takesSeveral(to))) refuseAct('rest')
  if (spot.in === 'question' && to.in === 'question' && to.question === 'new') {
    moveQuestion(review, spot.index, to.before)
    return
  }
  const count = rest && spot.in === 'body' ? spot.piece.body.length - spot.index : 1
  const place = countWithout(review, { spot, count, place: to })
  const taken = takeSeveral(review, spot, count)
  for (const { id } of taken) markChanged(review, id, 'place')
  putSeveral(review, taken, place)
  tidyPieces(review)
}

/** Drops a passage (rule V4). */
export function dropPassage(review: Review, passage: string): void {
  const spot = findSpot(review, passage) ?? refuseAct('passage')
  if (spot.in === 'dropped') refuseAct('dropped')
  const { id, at, paragraph } = takePassage(review, spot)
  markChanged(review, id, 'all')
  if (paragraph?.runIn) markChanged(review, paragraph.runIn.id, 'all')
  putInOrder(review.dropped, { ...makePassage(review.source, id, at), rule: dropRule })
  tidyPieces(review)
}

function moveQuestion(review: Review, from: number, before: string | undefined): void {
  const { questions } = review.issue
  const question = questions[from]
  if (!question || question.id === before) return refuseAct('self')
  questions.splice(from, 1)
  const index = questions.findIndex(({ id }) => id === before)
  if (before !== undefined && index < 0) refuseAct('question')
  questions.splice(index < 0 ? questions.length : index, 0, question)
  markChanged(review, question.text.id, 'place')
}

function takeSeveral(review: Review, spot: Spot, count: number): Lifted[] {
  if (spot.in !== 'body') return [takePassage(review, spot)]
  return spot.piece.body.splice(spot.index, count).map((paragraph) => liftParagraph(review, paragraph))
}

function putSeveral(review: Review, taken: readonly Lifted[], place: Place): void {
  if (place.in === 'body' || place.in === 'new-essay' || place.in === 'new-answer') {
    putInBody(review, taken, place)
    return
  }
  for (const [offset, lifted] of taken.entries()) {
    const index = 'index' in place ? place.index : undefined
    putPassage(
      review,
      lifted,
      'index' in place && index !== undefined ? { ...place, index: index + offset } : place,
    )
  }
}

/** Answers the place as it is counted once the moved passages are gone. */
function countWithout(
  review: Review,
  { spot, count, place }: { spot: Spot; count: number; place: Place },
): Place {
  if (place.in === 'body') {
    const { body } = findPiece(review, place.piece)
    const isOwn = spot.in === 'body' && spot.piece.id === place.piece
    const last = place.how === 'paragraph' ? body.length : body.length - 1
    if (place.index > last) refuseAct('place')
    if (!isOwn || place.index < spot.index) return place
    if (place.how === 'paragraph' && place.index === spot.index) return place
    if (place.index < spot.index + count) refuseAct('self')
    return { ...place, index: place.index - count }
  }
  if (!('index' in place) || place.index === undefined) return place
  if (place.index > review.issue[place.in].length) refuseAct('place')
  const isOwn = spot.in === 'list' && spot.list === place.in && place.index > spot.index
  return isOwn ? { ...place, index: place.index - 1 } : place
}
