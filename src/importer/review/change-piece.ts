import type { Act } from './act.ts'
import { findSpot } from './find-spot.ts'
import { makeId } from './make-id.ts'
import { markChanged, pointTo } from './note-findings.ts'
import { cutOfParagraph, makePassage } from './passages.ts'
import { findPiece } from './put-passage.ts'
import { refuseAct } from './refuse-act.ts'
import type { Review } from './review.ts'
import { splitAt } from './split-passage.ts'

/** Sets a paragraph's run-in lead to its first `end` units, or takes it away (rule V5). */
export function setRunIn(review: Review, { paragraph: id, end }: Extract<Act, { act: 'run-in' }>): void {
  const spot = findSpot(review, id)
  if (spot?.in !== 'body') return refuseAct('paragraph')
  const { paragraph, piece, index } = spot
  const whole = cutOfParagraph(review.source, paragraph)
  const { text } = paragraph
  if (paragraph.runIn) pointTo(review, paragraph.runIn.id, text.id)
  if (end === 0) {
    piece.body[index] = { ...paragraph, runIn: null, text: makePassage(review.source, text.id, whole) }
    return
  }
  const [lead, rest] = splitAt(review, whole, end)
  const runInId = paragraph.runIn?.id ?? makeId(review, 'p')
  piece.body[index] = {
    ...paragraph,
    runIn: makePassage(review.source, runInId, lead),
    text: makePassage(review.source, text.id, rest),
  }
}

/** Sets the question that a piece answers; without one it is an essay (rule V6). */
export function pairPiece(review: Review, { piece: id, question }: Extract<Act, { act: 'pair' }>): void {
  const piece = findPiece(review, id)
  if (question !== null && !review.issue.questions.some((one) => one.id === question)) refuseAct('question')
  piece.kind = question === null ? 'essay' : 'answer'
  piece.question = question
  for (const { text } of piece.body.slice(0, 1)) markChanged(review, text.id, 'place')
}

/** Notes which expert on file a person is (rule V7). */
export function chooseExpert(review: Review, { person: id, choice }: Extract<Act, { act: 'expert' }>): void {
  for (const { people } of review.issue.pieces) {
    const person = people.find((one) => one.id === id)
    if (!person) continue
    if (!person.name) refuseAct('nameless')
    person.choice = choice
    return
  }
  refuseAct('person')
}
