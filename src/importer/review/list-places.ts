import type { Bilingual } from '../../kernel/locales.ts'
import type { Place } from './act.ts'
import { findSpot, lists, type Spot } from './find-spot.ts'
import { listPassages } from './list-passages.ts'
import { listPiecePlaces } from './list-piece-places.ts'
import { nameOfSlot, sayMeeting, shorten } from './place-labels.ts'
import { startOf } from './put-in-order.ts'
import type { Review, ReviewPiece, ReviewQuestion } from './review.ts'

/** A place to move to, and how a menu names it. */
export type PlaceChoice = { place: Place; label: Bilingual }

/** So many pieces and questions are offered, the nearest. */
const most = 40

/** Lists where a passage may be moved: pieces and questions nearest to it in the source first. */
export function listPlaces(review: Review, passage: string): PlaceChoice[] {
  const spot = findSpot(review, passage)
  if (!spot) return []
  const position = startOf(listPassages(review).find(({ id }) => id === passage)?.at ?? [])
  const { questions, pieces } = review.issue
  const own = spot.in === 'question' ? questions[spot.index] : null
  const others = questions.filter((question) => question !== own)
  const nearQuestions = takeNearest(others, (question) => startOf(question.text.at) - position)
  const nearPieces = takeNearest(pieces, (piece) => startOf(cutOfPiece(piece)) - position)
  return [
    ...nearPieces.flatMap((piece) =>
      listPiecePlaces({ piece, number: pieces.indexOf(piece) + 1, spot, position }),
    ),
    ...listFront(review, spot),
    ...listQuestions(nearQuestions),
    ...listNewPieces(review, nearQuestions, nearPieces),
    ...(spot.in === 'unplaced'
      ? []
      : [{ place: { in: 'unplaced' } as const, label: { zh: '暂不安排', en: 'No place yet' } }]),
  ]
}

function cutOfPiece({ body, headline }: ReviewPiece): Review['unplaced'][number]['at'] {
  return body[0]?.text.at ?? headline?.at ?? []
}

function takeNearest<Item>(items: readonly Item[], distance: (item: Item) => number): Item[] {
  return items.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b))).slice(0, most)
}

function listFront({ issue }: Review, spot: Spot): PlaceChoice[] {
  const slots = (['title', 'kicker', 'subtitle', 'series'] as const).flatMap((slot): PlaceChoice[] => {
    if (spot.in === 'slot' && spot.slot === slot) return []
    return sayMeeting(nameOfSlot[slot], issue[slot]).map(({ how, label }) => ({
      place: { in: slot, ...how },
      label,
    }))
  })
  const rows = lists.flatMap((list): PlaceChoice[] => {
    const name = nameOfSlot[list]
    const first: PlaceChoice = {
      place: { in: list, index: 0 },
      label: { zh: `${name.zh}\uFF08开头\uFF09`, en: `${name.en}, at the beginning` },
    }
    return [{ place: { in: list }, label: name }, ...(issue[list].length > 0 ? [first] : [])]
  })
  return [...slots, ...rows]
}

function listQuestions(near: readonly ReviewQuestion[]): PlaceChoice[] {
  return [
    ...near.map(
      ({ id, text }): PlaceChoice => ({
        place: { in: 'question', question: 'new', before: id },
        label: {
          zh: `新问题\uFF0C在\u201C${shorten(text)}\u201D之前`,
          en: `A new question before “${shorten(text)}”`,
        },
      }),
    ),
    {
      place: { in: 'question', question: 'new' },
      label: { zh: '新问题\uFF0C在最后', en: 'A new question, the last' },
    },
    ...near.flatMap(({ id, text }): PlaceChoice[] =>
      sayMeeting({ zh: '问题', en: 'Question' }, text).map(({ how, label }) => ({
        place: { in: 'question', question: id, ...how },
        label,
      })),
    ),
  ]
}

function listNewPieces(
  { issue }: Review,
  questions: readonly ReviewQuestion[],
  pieces: readonly ReviewPiece[],
): PlaceChoice[] {
  const before = pieces.map((piece): PlaceChoice => {
    const number = issue.pieces.indexOf(piece) + 1
    return {
      place: { in: 'new-essay', before: piece.id },
      label: { zh: `新署名文章\uFF0C在第 ${number} 篇之前`, en: `A new essay before piece ${number}` },
    }
  })
  return [
    ...questions.map(
      ({ id, text }): PlaceChoice => ({
        place: { in: 'new-answer', question: id },
        label: {
          zh: `对\u201C${shorten(text)}\u201D的新回答`,
          en: `A new answer to “${shorten(text)}”`,
        },
      }),
    ),
    {
      place: { in: 'new-essay' },
      label: { zh: '新署名文章\uFF0C在最后', en: 'A new essay, the last piece' },
    },
    ...before,
  ]
}
