import type { Place } from './act.ts'
import { lists } from './find-spot.ts'
import { makeId } from './make-id.ts'
import { leaveUnplaced, pointTo } from './note-findings.ts'
import { appendCut, makePassage } from './passages.ts'
import { putInBody } from './put-in-body.ts'
import { putOnPerson } from './put-on-person.ts'
import { refuseAct } from './refuse-act.ts'
import type { Passage, Review, ReviewPiece } from './review.ts'
import type { Lifted } from './take-passage.ts'

type How = 'replace' | 'append' | 'prepend' | undefined

/** Puts what was taken into a place. */
export function putPassage(review: Review, lifted: Lifted, place: Place): void {
  const { issue, source } = review
  const passage = makePassage(source, lifted.id, lifted.at)
  switch (place.in) {
    case 'series':
    case 'title':
    case 'kicker':
    case 'subtitle':
      issue[place.in] = meetPassage(review, { passage, other: issue[place.in], how: place.how })
      return
    case 'lead':
    case 'pullQuotes':
    case 'credits':
    case 'captions':
      issue[place.in].splice(place.index ?? issue[place.in].length, 0, passage)
      return
    case 'question':
      putInQuestion(review, { lifted, passage, place })
      return
    case 'headline': {
      const piece = findPiece(review, place.piece)
      piece.headline = meetPassage(review, { passage, other: piece.headline, how: place.how })
      return
    }
    case 'name':
    case 'titles':
      putOnPerson(review, lifted, place)
      return
    case 'body':
    case 'new-essay':
    case 'new-answer':
      putInBody(review, [lifted], place)
      return
    case 'unplaced':
      leaveUnplaced(review, { ...passage, suggestion: lifted.suggestion }, false)
  }
}

/** Says whether a place takes several paragraphs, one behind the other. */
export function takesSeveral({ in: part }: Place): boolean {
  return ['body', 'new-essay', 'new-answer', 'unplaced', ...lists].includes(part)
}

/** Answers the piece of an id. */
export function findPiece({ issue }: Review, id: string): ReviewPiece {
  return issue.pieces.find((piece) => piece.id === id) ?? refuseAct('piece')
}

/** Answers what stands in a place after a passage came where another may stand: that one is left unplaced, or joined. */
export function meetPassage(
  review: Review,
  { passage, other, how }: { passage: Passage; other: Passage | null; how: How },
): Passage {
  if (!other) return passage
  if (how === undefined || how === 'replace') {
    leaveUnplaced(review, { ...other, suggestion: 'text' }, true)
    return passage
  }
  pointTo(review, passage.id, other.id)
  const [before, after] = how === 'append' ? [other, passage] : [passage, other]
  return makePassage(review.source, other.id, appendCut(review.source, before.at, after.at))
}

function putInQuestion(
  review: Review,
  { lifted, passage, place }: { lifted: Lifted; passage: Passage; place: Extract<Place, { in: 'question' }> },
): void {
  const { questions, pieces } = review.issue
  const id = place.question === 'new' ? makeId(review, 'q') : place.question
  if (place.question === 'new') {
    const before = questions.findIndex((question) => question.id === place.before)
    if (place.before !== undefined && before < 0) refuseAct('question')
    questions.splice(before < 0 ? questions.length : before, 0, { id, text: passage })
  } else {
    const question = questions.find((one) => one.id === place.question) ?? refuseAct('question')
    question.text = meetPassage(review, { passage, other: question.text, how: place.how })
  }
  for (const piece of pieces) if (lifted.answeredBy.includes(piece.id)) piece.question = id
}
