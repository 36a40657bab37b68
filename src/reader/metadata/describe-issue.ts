import type { PublicationIssue, Question, WithContext } from 'schema-dts'
import { describeCitation } from '../../exports/citations/citation-item.ts'
import { addressOf, type Subject } from '../../exports/subject.ts'
import { languageTag } from '../../page/dates.ts'
import { listPieces, placeEntries } from '../../page/placed-pieces.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { describeDates, describeSeries, listAuthors } from './describe-parts.ts'

/** Answers schema.org's PublicationIssue for an issue, its pieces, and its questions: only what is printed. */
export function describeIssue(subject: Subject): WithContext<PublicationIssue> {
  const { composed, addresses } = subject.current
  const { issue } = composed
  const entries = placeEntries(composed, addresses)
  const number = issue.totalNumber ?? issue.number
  const editors = issue.credits.flatMap(({ names }) => names)
  const questions = describeQuestions(subject)
  return {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    '@id': addressOf(subject),
    name: issue.title,
    url: addressOf(subject),
    inLanguage: languageTag(issue.locale),
    ...(number === null ? {} : { issueNumber: String(number) }),
    ...describeDates(subject),
    ...(editors.length > 0
      ? { editor: [...new Set(editors)].map((name) => ({ '@type': 'Person' as const, name })) }
      : {}),
    isPartOf: describeSeries(subject),
    hasPart: listPieces(entries).map((placed) => ({
      '@type': 'Article' as const,
      '@id': addressOf({ ...subject, placed }),
      headline: describeCitation({ ...subject, placed }).title,
      ...listAuthors(subject, placed),
      url: addressOf({ ...subject, placed }),
    })),
    ...(questions.length > 0 ? { about: questions } : {}),
  }
}

function describeQuestions(subject: Subject): Question[] {
  const { composed, addresses } = subject.current
  const urls = createPublicUrls(composed.issue.locale)
  return placeEntries(composed, addresses).flatMap((entry): Question[] => {
    if (entry.type !== 'question') return []
    const answers = entry.pieces.map(({ slug }) => ({
      '@type': 'Answer' as const,
      url: subject.siteUrl + urls.piece({ series: addresses.series, issue: addresses.issue, piece: slug }),
    }))
    return [{ '@type': 'Question', name: entry.text, answerCount: answers.length, suggestedAnswer: answers }]
  })
}
