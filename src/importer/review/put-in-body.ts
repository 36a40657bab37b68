import type { Place } from './act.ts'
import { makeId } from './make-id.ts'
import { pointTo } from './note-findings.ts'
import { appendCut, cutOfParagraph, makePassage } from './passages.ts'
import { findPiece } from './put-passage.ts'
import { refuseAct } from './refuse-act.ts'
import type { Review, ReviewParagraph, ReviewPiece } from './review.ts'
import type { Lifted } from './take-passage.ts'

type BodyPlace = Extract<Place, { in: 'body' | 'new-essay' | 'new-answer' }>

/** Puts what was taken into a piece, one paragraph behind the other; the first may join one that stands there. */
export function putInBody(review: Review, taken: readonly Lifted[], place: BodyPlace): void {
  const paragraphs = taken.map((lifted) => makeParagraph(review, lifted))
  if (place.in !== 'body') {
    addPiece(review, place).body = paragraphs
    return
  }
  const { body } = findPiece(review, place.piece)
  const target = body[place.index]
  if (place.how === 'paragraph') {
    body.splice(place.index, 0, ...paragraphs)
    return
  }
  const [first, ...rest] = paragraphs
  if (!target || !first) return refuseAct('place')
  if (place.how === 'append') body.splice(place.index, 1, appendParagraph(review, target, first), ...rest)
  else {
    const last = paragraphs.at(-1) ?? first
    body.splice(place.index, 1, ...paragraphs.slice(0, -1), prependParagraph(review, target, last))
  }
}

function makeParagraph(review: Review, { id, at, paragraph }: Lifted): ReviewParagraph {
  return paragraph ?? { id: makeId(review, 'b'), runIn: null, text: makePassage(review.source, id, at) }
}

function appendParagraph(review: Review, target: ReviewParagraph, added: ReviewParagraph): ReviewParagraph {
  const { source } = review
  pointParts(review, added, target)
  const at = appendCut(source, target.text.at, cutOfParagraph(source, added))
  return { ...target, text: makePassage(source, target.text.id, at) }
}

function prependParagraph(review: Review, target: ReviewParagraph, added: ReviewParagraph): ReviewParagraph {
  const { source } = review
  pointParts(review, added, target)
  if (target.runIn) pointTo(review, target.runIn.id, target.text.id)
  const at = appendCut(source, added.text.at, cutOfParagraph(source, target))
  return { ...target, runIn: added.runIn, text: makePassage(source, target.text.id, at) }
}

function pointParts(review: Review, { runIn, text }: ReviewParagraph, target: ReviewParagraph): void {
  pointTo(review, text.id, target.text.id)
  if (runIn) pointTo(review, runIn.id, target.text.id)
}

function addPiece(review: Review, place: Extract<Place, { in: 'new-essay' | 'new-answer' }>): ReviewPiece {
  const { pieces, questions } = review.issue
  const question = place.in === 'new-answer' ? (place.question ?? null) : null
  if (question !== null && !questions.some(({ id }) => id === question)) return refuseAct('question')
  const before = pieces.findIndex(({ id }) => id === place.before)
  if (place.before !== undefined && before < 0) return refuseAct('piece')
  const kind = place.in === 'new-essay' ? 'essay' : 'answer'
  const piece: ReviewPiece = { id: makeId(review, 'a'), kind, question, headline: null, people: [], body: [] }
  pieces.splice(before < 0 ? pieces.length : before, 0, piece)
  return piece
}
