import { type Cut, lengthOfCut, textOfCut } from '../cut.ts'
import { findSpot, type Spot } from './find-spot.ts'
import { makeId } from './make-id.ts'
import { leaveUnplaced, shareFindings } from './note-findings.ts'
import { cutOfParagraph, makePassage, splitCut } from './passages.ts'
import { refuseAct } from './refuse-act.ts'
import type { Passage, Review, ReviewParagraph } from './review.ts'
import { cutOfTitles, setTitles } from './titles-of-cut.ts'

/**
 * Parts a passage before unit `at` of its text (rule V2): the rest becomes the next paragraph or the next of its list;
 * where one text alone may stand, it is left unplaced.
 */
export function splitPassage(review: Review, { passage: id, at }: { passage: string; at: number }): void {
  const spot = findSpot(review, id) ?? refuseAct('passage')
  if (spot.in === 'body') splitParagraph(review, spot, { id, at })
  else if (spot.in === 'titles') splitTitlesOf(review, spot, at)
  else {
    const passage = readSpot(review, spot) ?? refuseAct('passage')
    const [first, rest] = splitAt(review, passage.at, at)
    const parts: [Passage, Passage] = [
      makePassage(review.source, passage.id, first),
      makePassage(review.source, makeId(review, 'p'), rest),
    ]
    shareFindings(review, ...parts)
    setParts(review, spot, parts)
  }
}

/**
 * Parts a cut between two letters of its text.
 *
 * @throws RoundtableError `invalid-input` within a letter, and where one side would be empty
 */
export function splitAt({ source }: Review, cut: Cut, at: number): [Cut, Cut] {
  const before = textOfCut(source.text, cut).codePointAt(at - 1) ?? 0
  if (before > 0xff_ff) return refuseAct('letter')
  return splitCut(source, cut, at) ?? refuseAct('empty')
}

type Single = Exclude<Spot, { in: 'body' | 'titles' }>

function readSpot({ issue, unplaced, dropped }: Review, spot: Single): Passage | null | undefined {
  switch (spot.in) {
    case 'slot':
      return issue[spot.slot]
    case 'list':
      return issue[spot.list][spot.index]
    case 'question':
      return issue.questions[spot.index]?.text
    case 'headline':
      return spot.piece.headline
    case 'name':
      return spot.person.name
    case 'unplaced':
      return unplaced[spot.index]
    case 'dropped':
      return dropped[spot.index]
  }
}

function setParts(review: Review, spot: Single, [first, rest]: [Passage, Passage]): void {
  const { issue, unplaced, dropped } = review
  if (spot.in === 'list') {
    issue[spot.list].splice(spot.index, 1, first, rest)
    return
  }
  if (spot.in === 'dropped') {
    const rule = dropped[spot.index]?.rule ?? ''
    dropped.splice(spot.index, 1, { ...first, rule }, { ...rest, rule })
    return
  }
  if (spot.in === 'unplaced') {
    const suggestion = unplaced[spot.index]?.suggestion ?? 'text'
    unplaced.splice(spot.index, 1, { ...first, suggestion })
    leaveUnplaced(review, { ...rest, suggestion }, true)
    return
  }
  const question = spot.in === 'question' ? issue.questions[spot.index] : undefined
  if (question) question.text = first
  else if (spot.in === 'headline') spot.piece.headline = first
  else if (spot.in === 'name') {
    spot.person.name = first
    spot.person.choice = null
  } else if (spot.in === 'slot') {
    // Half a masthead would not say which number is whose.
    if (spot.slot === 'masthead') refuseAct('masthead')
    issue[spot.slot] = first
  }
  leaveUnplaced(review, { ...rest, suggestion: 'text' }, true)
}

function splitTitlesOf(
  review: Review,
  { person }: Extract<Spot, { in: 'name' | 'titles' }>,
  at: number,
): void {
  const id = person.titlesAsPrinted?.id
  // Titles that stand apart are parted already.
  if (id === undefined) return refuseAct('titles')
  const [first, rest] = splitAt(review, cutOfTitles(person) ?? [], at)
  setTitles(review, person, { id, at: first })
  person.choice = null
  const left = makePassage(review.source, makeId(review, 'p'), rest)
  shareFindings(review, person.titlesAsPrinted ?? left, left)
  leaveUnplaced(review, { ...left, suggestion: 'expert' }, true)
}

function splitParagraph(
  review: Review,
  { piece, index, paragraph }: Extract<Spot, { in: 'body' }>,
  { id, at }: { id: string; at: number },
): void {
  const { source } = review
  const { runIn, text } = paragraph
  const whole = cutOfParagraph(source, paragraph)
  const offset = runIn && id !== runIn.id ? lengthOfCut(whole) - lengthOfCut(text.at) + at : at
  const [first, rest] = splitAt(review, whole, offset)
  const isWithinText = runIn !== null && lengthOfCut(first) > lengthOfCut(runIn.at)
  const keepsRunIn = isWithinText ? splitCut(source, first, lengthOfCut(runIn.at)) : null
  const kept: ReviewParagraph = {
    ...paragraph,
    runIn: keepsRunIn ? runIn : null,
    text: makePassage(source, text.id, keepsRunIn ? keepsRunIn[1] : first),
  }
  const next: ReviewParagraph = {
    id: makeId(review, 'b'),
    runIn: null,
    text: makePassage(source, makeId(review, 'p'), rest),
  }
  piece.body.splice(index, 1, kept, next)
  shareFindings(review, kept.text, next.text)
  if (runIn) shareFindings(review, runIn, next.text)
}
