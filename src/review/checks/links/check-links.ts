import { isNote } from '../../../edition/marks.ts'
import type { Block, Span } from '../../../edition/types.ts'
import type { CheckedIssue } from '../checked-issue.ts'
import type { TextField } from '../finding.ts'
import { findingOf, type Remark, type UnnamedFinding } from '../passage.ts'
import type { PlacedPiece, PlacedText } from '../texts.ts'

/** A link where it stands: its words by their offsets in the text of the block. */
type PlacedLink = PlacedText & { href: string; start: number; end: number }

/** Finds links that cannot work as written, and those to addresses of this site that do not exist; nothing is called. */
export function checkLinks(issue: CheckedIssue): UnnamedFinding[] {
  return listLinks(issue).flatMap((link) => {
    const sentence = findFault(link.href, issue.deadPaths)
    if (!sentence) return []
    const { start, end } = link
    return findingOf('links', link, { rule: 'broken', severity: 'warning', start, end, sentence })
  })
}

/** Answers the links of an issue, in reading order. */
export function listLinks({ composed, pieces }: Pick<CheckedIssue, 'composed' | 'pieces'>): PlacedLink[] {
  return [
    ...composed.issue.lead.body.flatMap((block) => linksOfBlock(block, { unit: 'page', field: 'lead' })),
    ...pieces.flatMap(({ id, piece }: PlacedPiece) =>
      piece.body.flatMap((block) => linksOfBlock(block, { unit: id, field: 'body' })),
    ),
  ]
}

function linksOfBlock(block: Block, at: { unit: 'page' | number; field: TextField }): PlacedLink[] {
  switch (block.type) {
    case 'paragraph':
      return linksOf(block.spans, { ...at, block: block.id, before: block.runIn ?? '' })
    case 'heading':
      return linksOf(block.spans, { ...at, block: block.id, before: '' })
    case 'list':
      return block.items.flatMap((item) => linksOf(item.spans, { ...at, block: item.id, before: '' }))
    default:
      return []
  }
}

function linksOf(
  spans: readonly Span[],
  { unit, field, block, before }: { unit: 'page' | number; field: TextField; block: string; before: string },
): PlacedLink[] {
  const links: Pick<PlacedLink, 'href' | 'start' | 'end'>[] = []
  let text = before
  for (const span of spans) {
    if (isNote(span)) continue
    const start = text.length
    text += span.text
    const link = span.marks.find((mark) => mark.type === 'link')
    if (link) links.push({ href: link.href, start, end: text.length })
  }
  return links.map((link) => ({ unit, place: { field, block, index: null }, text, ...link }))
}

function findFault(href: string, deadPaths: ReadonlySet<string>): Remark['sentence'] | null {
  if (deadPaths.has(href)) {
    return {
      zh: `链接“${href}”指向本站没有的地址。`,
      en: `The link “${href}” leads to an address that this site does not have.`,
    }
  }
  if (href.startsWith('/')) return null
  const url = URL.parse(href)
  const isWhole =
    url !== null &&
    !/\s/u.test(href) &&
    (url.protocol === 'mailto:'
      ? /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(decodeURIComponent(url.pathname))
      : /^https?:$/u.test(url.protocol) && isHost(url.hostname))
  if (isWhole) return null
  return {
    zh: `链接“${href}”写得不完整\uFF0C打不开\uFF1A请核对。`,
    en: `The link “${href}” cannot work as it is written: check it.`,
  }
}

function isHost(host: string): boolean {
  return /^[^.]+(?:\.[^.]+)+$/u.test(host) && !/[\uFF0C。、]/u.test(host)
}
