import type { Place } from './act.ts'
import { makeId } from './make-id.ts'
import { changeFindings, leaveUnplaced, pointTo } from './note-findings.ts'
import { closeUpCut, makePassage } from './passages.ts'
import { findPiece, meetPassage } from './put-passage.ts'
import { refuseAct } from './refuse-act.ts'
import type { Review, ReviewPerson, ReviewPiece } from './review.ts'
import type { Lifted } from './take-passage.ts'
import { addTitles, cutOfTitles, setTitles } from './titles-of-cut.ts'

/** Puts what was taken into a signature of a piece. */
export function putOnPerson(
  review: Review,
  lifted: Lifted,
  { in: part, piece: pieceId, person: personId, how }: Extract<Place, { in: 'name' | 'titles' }>,
): void {
  const piece = findPiece(review, pieceId)
  const person =
    personId === 'new' ? addPerson(review, piece) : piece.people.find(({ id }) => id === personId)
  if (!person) return refuseAct('person')
  person.choice = null
  if (part === 'titles') putTitles(review, { lifted, person, how })
  else {
    const passage = makePassage(review.source, lifted.id, closeUpCut(review.source, lifted.at))
    person.name = meetPassage(review, { passage, other: person.name, how })
    nameFound(review, piece)
  }
}

function addPerson(review: Review, piece: ReviewPiece): ReviewPerson {
  const person = { id: makeId(review, 'w'), name: null, titles: [], titlesAsPrinted: null, choice: null }
  piece.people.push(person)
  return person
}

function putTitles(
  review: Review,
  {
    lifted,
    person,
    how,
  }: { lifted: Lifted; person: ReviewPerson; how: 'replace' | 'append' | 'prepend' | undefined },
): void {
  const before = cutOfTitles(person)
  if (!before) setTitles(review, person, lifted)
  else if (how === 'append' || how === 'prepend') {
    addTitles(review, person, { at: lifted.at, isFirst: how === 'prepend' })
    pointTo(review, lifted.id, person.titles[0]?.id ?? lifted.id)
  } else {
    const left = makePassage(review.source, makeId(review, 'p'), before)
    leaveUnplaced(review, { ...left, suggestion: 'expert' }, true)
    setTitles(review, person, lifted)
  }
}

/** A piece that names everybody lacks nobody. */
function nameFound(review: Review, { people, body }: ReviewPiece): void {
  if (people.some(({ name }) => name === null)) return
  const own = new Set([
    ...people.flatMap(({ titles, titlesAsPrinted }) =>
      [...titles, titlesAsPrinted].map((passage) => passage?.id),
    ),
    ...body.map(({ text }) => text.id),
  ])
  changeFindings(review, (finding) =>
    finding.kind === 'missing' && own.has(finding.about) ? { ...finding, state: 'changed' } : finding,
  )
}
