import type { Answer, Article, Question, WithContext } from 'schema-dts'
import { addressOf, type Subject, titleOf } from '../../exports/subject.ts'
import { languageTag } from '../../page/dates.ts'
import type { PlacedPiece } from '../../page/placed-pieces.ts'
import { readOpening } from '../../page/plain-text.ts'
import { describeDates, describeSeries, listAuthors } from './describe-parts.ts'

const openingLength = 120
/** Search engines cut longer headlines. */
const headlineLength = 110

/** Answers schema.org's Article for a piece, and the Question that it is an Answer to: only what is printed. */
export function describePiece(subject: Subject & { placed: PlacedPiece }): WithContext<Article> {
  const { placed, current } = subject
  const { composed } = current
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': addressOf(subject),
    headline: Array.from(titleOf(subject)).slice(0, headlineLength).join(''),
    ...listAuthors(subject, placed),
    ...describeDates(subject),
    inLanguage: languageTag(placed.piece.locale),
    url: addressOf(subject),
    mainEntityOfPage: addressOf(subject),
    isPartOf: {
      '@type': 'PublicationIssue',
      name: composed.issue.title,
      url: addressOf({ ...subject, placed: null }),
      isPartOf: describeSeries(subject),
    },
    ...(placed.question ? { mainEntity: describeQuestion(subject, placed.question) } : {}),
  }
}

function describeQuestion(subject: Subject & { placed: PlacedPiece }, question: string): Question {
  const answer: Answer = {
    '@type': 'Answer',
    text: readOpening(subject.placed.piece.body, openingLength),
    url: addressOf(subject),
    ...listAuthors(subject, subject.placed),
  }
  return { '@type': 'Question', name: question, text: question, answerCount: 1, suggestedAnswer: [answer] }
}
