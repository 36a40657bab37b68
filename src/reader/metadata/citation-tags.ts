import { describeCitation } from '../../exports/citations/citation-item.ts'
import { addressOf, type Subject } from '../../exports/subject.ts'
import { readNames } from '../../page/plain-text.ts'
import { readPublicationDay } from '../../page/publication-day.ts'

/** A `meta` element: its name and what it says. */
export type MetaTag = { name: string; content: string }

/**
 * Answers the Highwire tags (for Google Scholar and reference managers) and the Dublin Core ones of an issue or a
 * piece: one for each author as printed, and nothing that is not known.
 */
export function listCitationTags(subject: Subject): MetaTag[] {
  const item = describeCitation(subject)
  const { series } = subject.current.composed.issue
  const day = readPublicationDay(subject.current)
  const names = subject.placed ? readNames(subject.placed.piece) : []
  const number = item.issue ?? item['collection-number']
  const tags: [name: string, content: string | null | undefined][] = [
    ['citation_title', item.title],
    ...names.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', day?.replaceAll('-', '/')],
    ['citation_journal_title', item['container-title']],
    ['citation_issue', number],
    ['citation_firstpage', item.page],
    ['citation_language', item.language],
    ['citation_public_url', addressOf(subject)],
    ['DC.title', item.title],
    ...names.map((name): [string, string] => ['DC.creator', name]),
    ['DC.date', day],
    ['DC.publisher', series.publication ?? series.name],
    ['DC.language', item.language],
    ['DC.identifier', addressOf(subject)],
    ['DC.type', 'Text'],
  ]
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []))
}
