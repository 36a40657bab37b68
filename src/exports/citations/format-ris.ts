import type { AuthorName } from './author-name.ts'
import type { CitationItem } from './citation-item.ts'

/**
 * Answers the reference as an RIS record (the 2011 tags), lines ending with CR LF.
 * Own code, since the library leaves the authors of newspapers out and cuts ids at twenty characters.
 */
export function formatRis(item: CitationItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  const number = item.issue ?? item['collection-number']
  const fields: [tag: string, value: string | number | undefined][] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'MGZN'],
    ...(item.author ?? []).map((name): [string, string] => ['AU', writeName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['T3', item['collection-title']],
    ['IS', number],
    ['SP', item.page],
    ['PY', year],
    ['DA', year && `${year}/${twoDigits(month)}/${twoDigits(day)}`],
    ['LA', item.language],
    ['UR', item.URL],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${toLine(value)}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

function writeName(name: AuthorName): string {
  if ('literal' in name) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return [family, name.given, name.suffix].filter(Boolean).join(', ')
}

function twoDigits(value = 0): string {
  return String(value).padStart(2, '0')
}

/** A line break would begin another field. */
function toLine(value: string | number): string {
  return String(value).replace(/\s+/gu, ' ')
}
