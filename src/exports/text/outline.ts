import type { Block, Byline, IssueContent, ParagraphBlock, Picture } from '../../edition/types.ts'
import { listArchiveGaps } from '../../page/archive-gaps.ts'
import { formatCalendarDate, formatDay, languageTag } from '../../page/dates.ts'
import { listEditionNotices } from '../../page/edition-notices.ts'
import { getPageMessages, type PageMessages } from '../../page/messages.ts'
import { type PullQuote, placePullQuotes } from '../../page/place-pull-quotes.ts'
import { listPieces, type PlacedPiece, placeEntries } from '../../page/placed-pieces.ts'
import { addressOf, type Subject, titleOf } from '../subject.ts'

/** A piece as exports set it. */
export type OutlinePiece = {
  slug: string
  /** What stands over it: its headline, or that it is an essay; none for an answer without one. */
  headline: string | null
  /** Who signed it, a line each: the name as printed, the titles in their brackets after it. */
  signatures: { name: string | null; titles: string }[]
  pullQuotes: PullQuote[]
  blocks: Block[]
  authorNote: string | null
}

/** What every export prints, in its order, without a word about how. */
export type Outline = {
  language: string
  messages: PageMessages
  /** The public address of the page that this is an export of. */
  address: string
  kicker: string | null
  title: string
  subtitle: string | null
  /** Series, number, page and date. */
  origin: string[]
  /** What readers are told of corrections or of a return, newest first. */
  notices: { label: string; text: string }[]
  cover: Picture | null
  lead: { label: string | null; blocks: ParagraphBlock[] } | null
  sections: { question: string | null; pieces: OutlinePiece[] }[]
  credits: string[]
  foot: string[]
}

/** Answers what an issue, or one of its pieces alone, is exported as. */
export function outlineOf(subject: Subject): Outline {
  const { current, placed } = subject
  const { issue } = current.composed
  const messages = getPageMessages(issue.locale)
  const entries = placeEntries(current.composed, current.addresses)
  const quotes = placePullQuotes(issue.pullQuotes, entries)
  const outlinePiece = (piece: PlacedPiece): OutlinePiece => describePiece(piece, { quotes, messages })
  const shared = {
    language: languageTag(issue.locale),
    messages,
    address: addressOf(subject),
    title: titleOf(subject),
    notices: describeNotices(subject, messages),
    credits: issue.credits.map(
      ({ role, names }) => messages.creditRole(role) + names.join(messages.nameSeparator),
    ),
    foot: describeFoot(subject, messages),
  }
  if (placed) {
    // The headline is the title already; the pull quotes of the page are the issue's.
    const piece = { ...outlinePiece(placed), headline: null, pullQuotes: [] }
    const question = placed.piece.headline ? placed.question : null
    return {
      ...shared,
      kicker: null,
      subtitle: null,
      cover: null,
      lead: null,
      origin: [...describeOrigin(issue, messages), issue.title],
      sections: [{ question, pieces: [piece] }],
    }
  }
  const { lead } = issue
  return {
    ...shared,
    kicker: issue.kicker,
    subtitle: issue.subtitle,
    cover: issue.cover,
    origin: describeOrigin(issue, messages),
    lead: lead.body.length > 0 ? { label: lead.label, blocks: lead.body } : null,
    sections: entries.map((entry) => ({
      question: entry.type === 'question' ? entry.text : null,
      pieces: listPieces([entry]).map(outlinePiece),
    })),
  }
}

function describePiece(
  { piece, slug }: PlacedPiece,
  { quotes, messages }: { quotes: ReadonlyMap<string, PullQuote[]>; messages: PageMessages },
): OutlinePiece {
  return {
    slug,
    headline: piece.headline ?? (piece.kind === 'essay' ? messages.essay : null),
    signatures: piece.bylines.flatMap((byline) => describeSignature(byline, piece.authorNote, messages)),
    pullQuotes: quotes.get(slug) ?? [],
    blocks: piece.body,
    authorNote: piece.authorNote,
  }
}

/** What the note at the end says of the author is printed there, and not twice. */
function describeSignature(
  { name, titlesAsPrinted }: Byline,
  authorNote: string | null,
  messages: PageMessages,
): OutlinePiece['signatures'] {
  const isInNote = Boolean(authorNote?.includes(titlesAsPrinted))
  if (!name && (isInNote || !titlesAsPrinted)) return []
  return [{ name, titles: titlesAsPrinted && !isInNote ? messages.titles(titlesAsPrinted) : '' }]
}

function describeOrigin(issue: IssueContent, messages: PageMessages): string[] {
  const { series, label, printedOn, pageLabel, locale } = issue
  return [
    series.publication,
    series.name,
    label,
    pageLabel,
    printedOn && messages.printedOn(formatCalendarDate(printedOn, locale)),
  ].filter((part): part is string => Boolean(part))
}

function describeNotices({ current, placed }: Subject, messages: PageMessages): Outline['notices'] {
  const about = { edition: current.edition, slug: placed?.slug ?? null }
  return listEditionNotices(about, messages).flatMap(({ label, text }) => (text ? [{ label, text }] : []))
}

function describeFoot({ current, placed }: Subject, messages: PageMessages): string[] {
  const { composed, edition } = current
  const { issue } = composed
  const pieces = placed ? [placed.piece] : [...composed.pieces.values()]
  const gaps = listArchiveGaps(issue, pieces).map((gap) => messages.missingPart[gap])
  const day = formatDay({ at: edition.publishedAt, locale: issue.locale })
  const published = edition.kind === 'archive' ? messages.enteredOn(day) : messages.publishedOn(day)
  return [
    ...(edition.isFromArchive ? [messages.archiveEdition] : []),
    ...(edition.isFromArchive && gaps.length > 0 ? [messages.archiveMissing(gaps)] : []),
    edition.revision > 1 ? `${published} · ${messages.revision(edition.revision)}` : published,
  ]
}
