import type { ComposedIssue, EditionAddresses } from '../edition/types.ts'
import { planAnchors } from '../page/anchors.ts'
import { listPieces, type PlacedPiece, placeEntries } from '../page/placed-pieces.ts'
import type { Facts, SearchDocument } from './document.ts'
import { foldText } from './fold-text.ts'
import { listGrams } from './grams.ts'
import { listFrontLines, listPieceLines } from './list-lines.ts'
import { listTiersOfDay } from './tiers.ts'
import { tokens } from './tokens.ts'
import { listWords } from './words.ts'

/** A current edition as the index takes it; `day` (`YYYY-MM-DD`) is what it is sorted by, `year` where the archive has it. */
export type IndexedEdition = {
  composed: ComposedIssue
  addresses: EditionAddresses
  year: number
  day: string
}

type Given = Pick<SearchDocument, 'place' | 'piece' | 'pieceHash' | 'facts' | 'lines'> & {
  heads: (string | null)[]
}

/** Longer heads are found by their grams alone. */
const longestExactHead = 80

/** Answers the documents of an edition, the issue's front first. */
export function describeDocuments(edition: IndexedEdition): SearchDocument[] {
  const { composed, addresses } = edition
  const pieces = listPieces(placeEntries(composed, addresses))
  return [
    describeFront(edition, pieces),
    ...pieces.map((placed, index) => describePiece(edition, { placed, place: index + 1 })),
  ]
}

function describeFront(edition: IndexedEdition, pieces: readonly PlacedPiece[]): SearchDocument {
  const { composed, addresses } = edition
  const { title, kicker, subtitle, label, lead } = composed.issue
  const leadIds = lead.body.map((block) => block.id)
  const leadAnchor = planAnchors(pieces, leadIds)('lead')
  return finish(edition, {
    place: 0,
    piece: null,
    pieceHash: null,
    facts: { ...commonFacts(edition), kind: 'issue', headline: null, question: null, signers: [] },
    heads: [title, kicker, subtitle, label, ...addresses.topics.map(({ name }) => name)],
    lines: listFrontLines(composed, { pieces, leadAnchor }),
  })
}

function describePiece(
  edition: IndexedEdition,
  { placed, place }: { placed: PlacedPiece; place: number },
): SearchDocument {
  const { piece, slug, hash, question, experts } = placed
  const signers = piece.bylines.map(({ name }, index) => ({ name, slug: experts[index] ?? null }))
  return finish(edition, {
    place,
    piece: slug,
    pieceHash: hash,
    facts: { ...commonFacts(edition), kind: piece.kind, headline: piece.headline, question, signers },
    heads: [piece.headline, ...signers.map(({ name }) => name)],
    // The piece's own page sets no other ids than its blocks'.
    lines: listPieceLines(placed, planAnchors([placed], [])(slug)),
  })
}

function commonFacts({ composed, addresses }: IndexedEdition) {
  const { title, label, series, printedOn } = composed.issue
  return { title, label, seriesName: series.name, printedOn, topics: addresses.topics }
}

function finish(edition: IndexedEdition, { heads, lines, ...given }: Given): SearchDocument {
  const { addresses, year, day } = edition
  const printable = lines.map(({ text, anchor }) => ({ text: text.replaceAll('\0', ' '), anchor }))
  const foldedHeads = heads.map((head) => foldText(head ?? '')).filter((head) => head !== '')
  const foldedLines = printable.map(({ text }) => foldText(text))
  return {
    ...given,
    series: addresses.series,
    issue: addresses.issue,
    year,
    day,
    lines: printable,
    heads: foldedHeads.join('\n'),
    body: foldedLines.join('\n'),
    tokens: [
      ...new Set([...listTextTokens(foldedHeads, foldedLines), ...listFilterTokens(edition, given.facts)]),
    ],
  }
}

function listTextTokens(heads: readonly string[], lines: readonly string[]): string[] {
  const all = [...heads, ...lines]
  return [
    ...all.flatMap(listGrams),
    ...all.flatMap(listWords).map(tokens.word),
    // A single character is looked for in heads, and only there.
    ...heads
      .flatMap((head) => [...listGrams(head), ...Array.from(head.replaceAll(' ', ''))])
      .map(tokens.ofHead),
    ...heads.filter((head) => head.length <= longestExactHead).map(tokens.exactHead),
  ]
}

function listFilterTokens({ composed, addresses, year, day }: IndexedEdition, facts: Facts): string[] {
  const { locale } = composed.issue
  const experts = facts.signers.flatMap(({ slug }) => (slug ? [slug] : []))
  return [
    tokens.locale(locale),
    ...listTiersOfDay(day).map((tier) => tokens.tier(locale, tier)),
    tokens.series(addresses.series),
    tokens.year(year),
    ...experts.map(tokens.expert),
    ...facts.topics.map(({ slug }) => tokens.topic(slug)),
  ]
}
