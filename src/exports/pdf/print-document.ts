import type { PullQuote } from '../../page/place-pull-quotes.ts'
import { readNames } from '../../page/plain-text.ts'
import type { Subject } from '../subject.ts'
import { type OutlinePiece, outlineOf } from '../text/outline.ts'
import { type PrintedPicture, type PrintedText, printText } from './printed-text.ts'

/** A piece as the templates read it. */
export type PrintedPiece = {
  slug: string
  headline: string | null
  signatures: OutlinePiece['signatures']
  quotes: { text: string; attribution: string | null }[]
  text: PrintedText
  authorNote: string | null
}

/** All that the templates print of an issue or of a piece, and what the file says of itself. */
export type PrintedDocument = {
  language: string
  region: string
  /** Of the edition, in UTC: year, month, day. The file says it was made then. */
  madeOn: [number, number, number]
  authors: string[]
  address: string
  isPiece: boolean
  kicker: string | null
  title: string
  subtitle: string | null
  series: string
  label: string
  origin: string[]
  notices: { label: string; text: string }[]
  cover: PrintedPicture | null
  lead: { label: string | null; text: PrintedText } | null
  sections: { question: string | null; pieces: PrintedPiece[] }[]
  credits: string[]
  foot: string[]
  words: { footnotes: string }
}

/**
 * Answers what is printed of a subject.
 *
 * @param fileOf answers the file name of a picture's bytes by its SHA-256, null where they are lost
 */
export function printDocument(subject: Subject, fileOf: (sha256: string) => string | null): PrintedDocument {
  const { issue, pieces } = subject.current.composed
  const { sections, lead, cover, messages, language, ...outline } = outlineOf(subject)
  const place = { siteUrl: subject.siteUrl, fileOf }
  const [tag = '', region = ''] = language.split('-')
  const made = new Date(subject.current.edition.publishedAt)
  const signed = subject.placed ? [subject.placed.piece] : [...pieces.values()]
  return {
    kicker: outline.kicker,
    title: outline.title,
    subtitle: outline.subtitle,
    address: outline.address,
    origin: outline.origin,
    notices: outline.notices,
    credits: outline.credits,
    foot: outline.foot,
    language: tag,
    region,
    madeOn: [made.getUTCFullYear(), made.getUTCMonth() + 1, made.getUTCDate()],
    authors: [...new Set(signed.flatMap(readNames))],
    isPiece: subject.placed !== null,
    series: issue.series.name,
    label: issue.label,
    cover: cover && {
      file: fileOf(cover.sha256),
      alt: cover.alt,
      caption: cover.caption,
      credit: cover.credit,
    },
    lead: lead && { label: lead.label, text: printText(lead.blocks, place) },
    sections: sections.map(({ question, pieces: answers }) => ({
      question,
      pieces: answers.map(({ slug, headline, signatures, pullQuotes, blocks, authorNote }) => ({
        slug,
        headline,
        signatures,
        quotes: pullQuotes.map(printQuote),
        text: printText(blocks, place),
        authorNote,
      })),
    })),
    words: { footnotes: messages.footnotes },
  }
}

/** Answers a pull quote as the templates read it. */
export function printQuote({ text, attribution }: PullQuote): PrintedPiece['quotes'][number] {
  return { text, attribution }
}
