import type { Byline, IssueContent } from '../../edition/types.ts'
import { languageTag } from '../../page/dates.ts'
import { readPublicationDay } from '../../page/publication-day.ts'
import { addressOf, fileNameOf, type Subject, titleOf } from '../subject.ts'
import { type AuthorName, parseAuthorName } from './author-name.ts'

/** A reference as CSL-JSON has it (citationstyles.org, schema 1.0.2): what is not known is left out. */
export type CitationItem = {
  id: string
  type: 'article-newspaper' | 'article-magazine'
  language: string
  title: string
  author?: AuthorName[]
  'container-title': string
  'collection-title'?: string
  'collection-number'?: string
  issue?: string
  page?: string
  issued?: { 'date-parts': [[number, number, number]] }
  URL: string
}

/**
 * Answers the reference to an issue or a piece: of a newspaper where the series stands in one, with its page; else of
 * the series as a periodical, with its number. A piece without a printed author has none.
 */
export function describeCitation(subject: Subject): CitationItem {
  const { issue } = subject.current.composed
  const authors = listAuthors(subject.placed?.piece.bylines ?? [])
  const issued = readDateParts(readPublicationDay(subject.current))
  return {
    id: fileNameOf(subject),
    type: issue.series.publication ? 'article-newspaper' : 'article-magazine',
    language: languageTag(issue.locale),
    title: titleOf(subject),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...describeContainer(issue),
    ...(issued ? { issued } : {}),
    URL: addressOf(subject),
  }
}

function listAuthors(bylines: readonly Byline[]): AuthorName[] {
  return bylines.flatMap(({ name }) => (name ? [parseAuthorName(name)] : []))
}

type Container = Pick<
  CitationItem,
  'container-title' | 'collection-title' | 'collection-number' | 'issue' | 'page'
>

function describeContainer({ series, totalNumber, number, label, pageLabel }: IssueContent): Container {
  const issueNumber = totalNumber ?? number
  const printedNumber = issueNumber === null ? label : String(issueNumber)
  if (!series.publication) {
    return { 'container-title': series.name, ...(printedNumber ? { issue: printedNumber } : {}) }
  }
  const page = readPageNumber(pageLabel)
  return {
    'container-title': series.publication,
    'collection-title': series.name,
    ...(printedNumber ? { 'collection-number': printedNumber } : {}),
    ...(page ? { page } : {}),
  }
}

/** Of 第02版：要闻 the 2, of A4 all of it. */
function readPageNumber(label: string | null): string | null {
  const found = label?.match(/([A-Z]?)0*(\d+)/)
  return found ? `${found[1]}${found[2]}` : null
}

function readDateParts(day: string | null): CitationItem['issued'] | null {
  if (!day) return null
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { 'date-parts': [[year, month, date]] }
}
