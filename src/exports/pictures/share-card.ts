import { encode } from 'uqr'
import { textOf } from '../../edition/text.ts'
import { formatCalendarDate } from '../../page/dates.ts'
import { getPageMessages } from '../../page/messages.ts'
import { namePiece } from '../../page/piece-name.ts'
import { placePullQuotes } from '../../page/place-pull-quotes.ts'
import { listPieces, placeEntries } from '../../page/placed-pieces.ts'
import { readNames } from '../../page/plain-text.ts'
import { addressOf, type Subject, titleOf } from '../subject.ts'
import { joinWords, keepLastLine } from './join-words.ts'
import { pickOpening } from './pick-opening.ts'

/** What the pictures print of an issue or of a piece, as their templates read it; headings have their words joined. */
export type ShareCard = {
  language: 'zh' | 'en'
  isPiece: boolean
  publication: string | null
  series: string
  label: string
  day: string | null
  question: string | null
  kicker: string | null
  title: string
  subtitle: string | null
  /** Of a piece: who signed it, as printed. */
  signatures: { name: string; titles: string }[]
  /** Of an issue: who stands in it. */
  names: string[]
  /** Of an issue: its pieces. */
  contents: { title: string; names: string }[]
  excerpt: { text: string; isQuotation: boolean } | null
  address: string
  /** The address as a QR code: its rows, `1` for dark. */
  code: string[]
  invitation: string
  /** A file among the pictures that are handed along. */
  portrait: string | null
}

const excerptLength = { zh: 120, en: 260 }
const invitations = { zh: '扫码阅读全文', en: 'Scan to read the whole text' }

/** Answers what the pictures print of a subject: nothing but what its edition and its address say. */
export function describeCard(subject: Subject, portrait: string | null): ShareCard {
  const { current, placed } = subject
  const { issue } = current.composed
  const { locale } = issue
  const messages = getPageMessages(locale)
  const pieces = listPieces(placeEntries(current.composed, current.addresses))
  const bylines = placed?.piece.bylines ?? []
  const address = addressOf(subject)
  const question = placed?.piece.headline ? placed.question : null
  return {
    language: locale,
    isPiece: placed !== null,
    publication: issue.series.publication,
    series: issue.series.name,
    label: issue.label,
    day: issue.printedOn && formatCalendarDate(issue.printedOn, locale),
    question: question && joinWords(question, locale),
    kicker: placed ? null : issue.kicker,
    title: joinWords(titleOf(subject).replaceAll('\n', ' '), locale),
    subtitle: placed ? null : issue.subtitle,
    signatures: bylines.flatMap(({ name, titlesAsPrinted }) =>
      name ? [{ name, titles: joinWords(titlesAsPrinted, locale) }] : [],
    ),
    names: placed ? [] : [...new Set(pieces.flatMap(({ piece }) => readNames(piece)))],
    contents: placed
      ? []
      : pieces.map((one) => ({
          title: joinWords(namePiece(one), locale),
          names: one.piece.headline ? readNames(one.piece).join(messages.nameSeparator) : '',
        })),
    excerpt: pickExcerpt(subject),
    address: decodeURI(address.replace(/^https?:\/\//, '')),
    code: encodeAddress(address),
    invitation: invitations[locale],
    portrait,
  }
}

/** A quotation that the page sets beside the piece, else how its text, or the issue's lead, begins. */
function pickExcerpt({ current, placed }: Subject): ShareCard['excerpt'] {
  const { issue } = current.composed
  const quotes = placePullQuotes(issue.pullQuotes, placeEntries(current.composed, current.addresses))
  const quotation = placed && quotes.get(placed.slug)?.find((quote) => quote.kind === 'quotation')
  if (quotation) return { text: keepLastLine(quotation.text), isQuotation: true }
  const text = textOf(placed ? placed.piece.body : issue.lead.body)
  const opening = pickOpening(text, excerptLength[issue.locale])
  return opening ? { text: keepLastLine(opening), isQuotation: false } : null
}

function encodeAddress(address: string): string[] {
  const { data } = encode(address, { ecc: 'M', border: 0 })
  return data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))
}
