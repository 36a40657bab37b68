import { composeIssue, type IssueParts } from '../../src/edition/compose-issue.ts'
import { listPieceHashes } from '../../src/edition/parse.ts'
import type { Block, Byline, Picture } from '../../src/edition/types.ts'
import type { Subject } from '../../src/exports/subject.ts'
import type { CurrentIssue } from '../../src/page/current-issue.ts'
import type { Correction, EditionFacts } from '../../src/page/edition-facts.ts'
import { listPieces, placeEntries } from '../../src/page/placed-pieces.ts'
import { addressModelIssue, buildModelParts } from './model-issue.ts'

/** The origin of the site whose exports are tested. */
export const siteUrl = 'https://example.org'

/** What the ledger says of an issue that was first published here. */
export const firstEdition: EditionFacts = {
  kind: 'first',
  revision: 1,
  publishedAt: '2026-11-26T23:30:00.000Z',
  firstPublishedAt: '2026-11-26T23:30:00.000Z',
  notice: null,
  isFromArchive: false,
  corrections: [],
}

/** What the ledger says of issue 343, which was printed before this system. */
export const archiveEdition: EditionFacts = { ...firstEdition, kind: 'archive', isFromArchive: true }

/** Answers what the ledger says after a correction, of the answer at `xu-tao` unless `given` says otherwise. */
export function correctEdition(
  before: EditionFacts,
  notice: string | null,
  given: Partial<Correction> = {},
): EditionFacts {
  const correction: Correction = {
    revision: before.revision + 1,
    publishedAt: '2026-12-01T00:00:00.000Z',
    type: null,
    notice,
    pieces: ['xu-tao'],
    comparedRevision: null,
    ...given,
  }
  const { revision, publishedAt } = correction
  const corrections = [correction, ...before.corrections]
  return { ...before, kind: 'correction', revision, publishedAt, notice, corrections }
}

/** Answers issue 343, its parts changed, as readers have it. */
export function buildCurrentIssue(
  change: (parts: IssueParts) => void = () => {},
  edition: EditionFacts = archiveEdition,
): CurrentIssue {
  const parts = buildModelParts()
  change(parts)
  return { ...addressModelIssue(composeIssue(parts)), edition }
}

/** Answers an issue as what is exported: whole, or the piece at `slug`. */
export function subjectOf(current: CurrentIssue, slug?: string): Subject {
  if (slug === undefined) return { current, placed: null, siteUrl }
  const pieces = listPieces(placeEntries(current.composed, current.addresses))
  const placed = pieces.find((piece) => piece.slug === slug)
  if (!placed) throw new Error(`No piece is at ${slug}`)
  return { current, placed, siteUrl }
}

/** Answers every subject of an issue: itself, then each of its pieces. */
export function subjectsOf(current: CurrentIssue): Subject[] {
  return [undefined, ...current.addresses.pieces.map(({ slug }) => slug)].map((slug) =>
    subjectOf(current, slug),
  )
}

/** A picture as content names it; its bytes are nowhere. */
export const picture: Picture = {
  sha256: 'a'.repeat(64),
  width: 640,
  height: 360,
  alt: '会场 <全景> & "合影"',
  caption: '峰会会场',
  credit: '新华社记者摄',
  focal: { x: 50, y: 50 },
}

/** A text with every kind of block and mark, and letters that formats could take for markup. */
export const everyBlock: Block[] = [
  {
    id: 'blk-1',
    type: 'paragraph',
    runIn: '持续完善机制。',
    spans: [
      { text: '成员国*之间*的', marks: [] },
      { text: '合作。', marks: [{ type: 'bold' }] },
      { text: '常态化', marks: [{ type: 'italic' }] },
      { note: { id: 'note-a', text: '见<联合声明>第1条 & 其他。' } },
      { text: '机制\n第二行 <b>不是标记</b> &amp; 10', marks: [] },
      { text: '2', marks: [{ type: 'superscript' }] },
      { text: 'H', marks: [] },
      { text: '2', marks: [{ type: 'subscript' }] },
      { text: '站内', marks: [{ type: 'link', href: '/roundtable/343' }] },
      { text: '站外', marks: [{ type: 'bold' }, { type: 'link', href: 'https://example.com/?a=1&b=2' }] },
    ],
  },
  { id: 'blk-2', type: 'heading', spans: [{ text: '一、小标题', marks: [] }] },
  {
    id: 'blk-3',
    type: 'list',
    ordered: true,
    items: [
      { id: 'item-1', spans: [{ text: '第一项', marks: [] }] },
      { id: 'item-2', spans: [{ text: '第二项', marks: [] }, { note: { id: 'note-b', text: '又一注。' } }] },
    ],
  },
  {
    id: 'blk-4',
    type: 'list',
    ordered: false,
    items: [{ id: 'item-3', spans: [{ text: '无序项', marks: [] }] }],
  },
  { id: 'blk-5', type: 'figure', picture },
  { id: 'blk-6', type: 'pull-quote', kind: 'quotation', text: '常态化' },
  { id: 'blk-7', type: 'pull-quote', kind: 'summary', text: '一句提要' },
  { id: 'blk-8', type: 'paragraph', spans: [{ text: '末段。', marks: [] }] },
]

/** Puts every kind of block into the first answer, and what an issue can print around its pieces. */
export function printEverything({ frontMatter, runningOrder }: IssueParts): void {
  frontMatter.kicker = '引题 <一>'
  frontMatter.subtitle = '副题 & 二'
  frontMatter.cover = picture
  frontMatter.series = { name: '智库圆桌', publication: '经济日报' }
  frontMatter.printedOn = '2025-08-30'
  frontMatter.pageLabel = '第10版'
  frontMatter.credits = [{ role: '责任编辑', names: ['王一', '李二'] }]
  frontMatter.lead = {
    label: '编者按',
    body: [
      {
        id: 'lead-0',
        type: 'paragraph',
        spans: [{ text: '导语', marks: [] }, { note: { id: 'note-l', text: '导语的注。' } }],
      },
    ],
  }
  const [first] = runningOrder
  if (first?.type !== 'question' || !first.pieces[0]) throw new Error('Issue 343 begins with a question')
  first.pieces[0].body = everyBlock
}

/** Makes an English issue with two answers to one question, one of them signed by five. */
export function buildEnglishIssue(): CurrentIssue {
  const names = ['Xu Tao', 'Mary Ann Smith', 'Jan van den Berg', 'Liu Huaqin', 'Institute of Finance']
  const bylines = names.map((name): Byline => ({ name, titles: ['Fellow'], titlesAsPrinted: 'Fellow' }))
  const body: Block[] = [
    { id: 'para-1', type: 'paragraph', runIn: 'Trust first.', spans: [{ text: ' It grows.', marks: [] }] },
  ]
  const piece = { headline: 'Security & trust', bylines, body, authorNote: null }
  const second = { ...piece, headline: null, bylines: bylines.slice(0, 1), authorNote: null }
  const parts: IssueParts = {
    ...buildModelParts(),
    runningOrder: [{ type: 'question', text: 'What has changed?', pieces: [piece, second] }],
  }
  Object.assign(parts.frontMatter, {
    locale: 'en',
    series: { name: 'Roundtable', publication: 'Economic Daily' },
    label: 'No. 343',
    title: 'A new blueprint',
    lead: { label: null, body: [] },
    pullQuotes: [],
    printedOn: '2025-08-30',
    pageLabel: 'A4',
  })
  const composed = composeIssue(parts)
  const slugs = ['xu-tao', 'xu-tao-2']
  const pieces = listPieceHashes(composed.issue).map((hash, index) => ({
    hash,
    slug: slugs[index] ?? 'answer',
    experts: [],
  }))
  return {
    composed,
    addresses: { series: 'roundtable', issue: '343', pieces, topics: [] },
    edition: firstEdition,
  }
}
