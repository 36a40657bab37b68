import type { Cut } from '../cut.ts'
import type { Suggestion } from '../preview.ts'
import type { Spot } from './find-spot.ts'
import { cutOfParagraph } from './passages.ts'
import { refuseAct } from './refuse-act.ts'
import type { Passage, Review, ReviewParagraph } from './review.ts'
import { cutOfTitles } from './titles-of-cut.ts'

/** What was taken out of its place: a passage's letters, and what it was. */
export type Lifted = {
  id: string
  at: Cut
  paragraph: ReviewParagraph | null
  suggestion: Suggestion
  /** The pieces that answer it, when it was a question. */
  answeredBy: string[]
}

/** Takes a passage out of its place; what it leaves empty is tidied later. */
export function takePassage(review: Review, spot: Spot): Lifted {
  const { issue } = review
  switch (spot.in) {
    case 'slot': {
      const passage = issue[spot.slot]
      issue[spot.slot] = null
      if (spot.slot === 'masthead') {
        issue.number = null
        issue.totalNumber = null
      }
      return lift(passage, spot.slot === 'kicker' || spot.slot === 'subtitle' ? spot.slot : 'text')
    }
    case 'list':
      return lift(issue[spot.list].splice(spot.index, 1)[0])
    case 'question':
      return takeQuestion(review, spot.index)
    case 'headline': {
      const { headline } = spot.piece
      spot.piece.headline = null
      return lift(headline, 'headline')
    }
    case 'name':
    case 'titles':
      return takeFromPerson(spot)
    case 'body': {
      spot.piece.body.splice(spot.index, 1)
      return liftParagraph(review, spot.paragraph)
    }
    case 'unplaced': {
      const [passage] = review.unplaced.splice(spot.index, 1)
      return lift(passage, passage?.suggestion)
    }
    case 'dropped':
      return lift(review.dropped.splice(spot.index, 1)[0])
  }
}

function lift(passage: Passage | null | undefined, suggestion: Suggestion = 'text'): Lifted {
  if (!passage) return refuseAct('passage')
  return { id: passage.id, at: passage.at, paragraph: null, suggestion, answeredBy: [] }
}

/** Answers a paragraph with its run-in lead as what was taken. */
export function liftParagraph({ source }: Review, paragraph: ReviewParagraph): Lifted {
  const at = cutOfParagraph(source, paragraph)
  return { id: paragraph.text.id, at, paragraph, suggestion: 'text', answeredBy: [] }
}

function takeQuestion({ issue }: Review, index: number): Lifted {
  const [question] = issue.questions.splice(index, 1)
  const answering = issue.pieces.filter((piece) => question && piece.question === question.id)
  for (const piece of answering) piece.question = null
  return { ...lift(question?.text, 'question'), answeredBy: answering.map(({ id }) => id) }
}

function takeFromPerson({ in: part, person }: Extract<Spot, { in: 'name' | 'titles' }>): Lifted {
  person.choice = null
  if (part === 'name') {
    const { name } = person
    person.name = null
    return lift(name, 'expert')
  }
  const at = cutOfTitles(person)
  const id = person.titlesAsPrinted?.id ?? person.titles[0]?.id
  person.titles = []
  person.titlesAsPrinted = null
  return lift(at && id ? { id, at, text: '' } : null, 'expert')
}

/** Removes people and pieces that have nothing left. */
export function tidyPieces({ issue }: Review): void {
  for (const piece of issue.pieces)
    piece.people = piece.people.filter(({ name, titles }) => name !== null || titles.length > 0)
  issue.pieces = issue.pieces.filter(
    ({ headline, people, body }) => headline !== null || people.length > 0 || body.length > 0,
  )
}
