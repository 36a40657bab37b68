import type { Byline, IssueContent } from '../../edition/types.ts'
import { listEditionNotices } from '../../page/edition-notices.ts'
import { getPageMessages } from '../../page/messages.ts'
import { readPublicationDay } from '../../page/publication-day.ts'
import { type AuthorName, parseAuthorName } from '../citations/author-name.ts'
import { describeCitation } from '../citations/citation-item.ts'
import { element, type XmlNode } from '../markup/xml.ts'
import { addressOf, fileNameOf, type Subject } from '../subject.ts'

/** Answers the metadata of the series as a journal. */
export function describeJournal({ current }: Subject): XmlNode {
  const { series } = current.composed.issue
  return element(
    'journal-meta',
    {},
    element('journal-id', { 'journal-id-type': 'publisher-id' }, current.addresses.series),
    element('journal-title-group', {}, element('journal-title', {}, series.name)),
    series.publication ? element('publisher', {}, element('publisher-name', {}, series.publication)) : null,
  )
}

/** Answers the metadata of an issue or piece; `titleGroup` and `contributors` stand in it where JATS wants them. */
export function describeArticle(
  subject: Subject,
  { titleGroup, contributors }: { titleGroup: XmlNode; contributors: XmlNode | null },
): XmlNode {
  const { issue } = subject.current.composed
  const { page } = describeCitation(subject)
  const number = issue.totalNumber ?? issue.number
  return element(
    'article-meta',
    {},
    element('article-id', { 'pub-id-type': 'publisher-id' }, fileNameOf(subject)),
    describeQuestion(subject.placed?.question ?? null),
    titleGroup,
    contributors,
    describeDate(subject),
    number === null ? null : element('issue', {}, String(number)),
    subject.placed ? element('issue-title', {}, issue.title) : null,
    page ? element('fpage', {}, page) : null,
    element('self-uri', { 'xlink:href': addressOf(subject) }),
    describeEdition(subject),
  )
}

/** Answers the question that a piece answers, as its subject. */
export function describeQuestion(question: string | null): XmlNode | null {
  if (!question) return null
  const subject = element('subject', {}, question)
  return element('article-categories', {}, element('subj-group', { 'subj-group-type': 'question' }, subject))
}

/** Answers who signed a piece, with their titles as printed; null where nobody's name is printed. */
export function describeContributors(bylines: readonly Byline[]): XmlNode | null {
  const contributors = bylines.map(({ name, titlesAsPrinted }) =>
    element(
      'contrib',
      { 'contrib-type': 'author' },
      name ? describeName(parseAuthorName(name)) : element('anonymous'),
      titlesAsPrinted ? element('role', {}, titlesAsPrinted) : null,
    ),
  )
  return contributors.length > 0 ? element('contrib-group', {}, contributors) : null
}

/** Answers who edited the issue, by the roles as printed. */
export function describeCredits(credits: IssueContent['credits']): XmlNode | null {
  const contributors = credits.flatMap(({ role, names }) =>
    names.map((name) =>
      element(
        'contrib',
        { 'contrib-type': 'editor' },
        describeName(parseAuthorName(name)),
        element('role', {}, role),
      ),
    ),
  )
  return contributors.length > 0 ? element('contrib-group', {}, contributors) : null
}

function describeName(name: AuthorName): XmlNode {
  if ('literal' in name) return element('string-name', {}, name.literal)
  const isEastern = /\p{Script=Han}/u.test(name.family)
  const surname = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return element(
    'name',
    { 'name-style': isEastern ? 'eastern' : 'western' },
    element('surname', {}, surname),
    element('given-names', {}, name.given),
    name.suffix ? element('suffix', {}, name.suffix) : null,
  )
}

function describeDate({ current }: Subject): XmlNode {
  const day = readPublicationDay(current)
  if (!day) return element('pub-date-not-available')
  const [year = '', month = '', date = ''] = day.split('-')
  const isPrinted = current.composed.issue.printedOn !== null
  return element(
    'pub-date',
    {
      'date-type': 'pub',
      'publication-format': isPrinted ? 'print' : 'electronic',
      'iso-8601-date': day,
    },
    element('day', {}, date),
    element('month', {}, month),
    element('year', {}, year),
  )
}

function describeEdition({ current, placed }: Subject): XmlNode {
  const { edition, composed } = current
  const facts: [name: string, value: string][] = [
    ['content-hash', placed?.hash ?? composed.hash],
    ['revision', String(edition.revision)],
    ['edition-kind', edition.kind],
    ...listEditionNotices(
      { edition, slug: placed?.slug ?? null },
      getPageMessages(composed.issue.locale),
    ).flatMap(({ text }): [string, string][] => (text ? [['notice', text]] : [])),
  ]
  return element(
    'custom-meta-group',
    {},
    facts.map(([name, value]) =>
      element('custom-meta', {}, element('meta-name', {}, name), element('meta-value', {}, value)),
    ),
  )
}
