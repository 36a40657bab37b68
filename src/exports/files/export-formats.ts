import { describeCitation } from '../citations/citation-item.ts'
import { formatBibTex, formatCslJson } from '../citations/format-citation.ts'
import { formatRis } from '../citations/format-ris.ts'
import { type PictureFile, writeEpub } from '../epub/write-epub.ts'
import { writeJats } from '../jats/write-jats.ts'
import { articlePdf, fingerprintPdf, type PdfKind, pagePdf, writePdf } from '../pdf/write-pdf.ts'
import { drawPicture, fingerprintPicture } from '../pictures/draw-picture.ts'
import { type PictureKind, pictureKinds } from '../pictures/picture-kinds.ts'
import type { Subject } from '../subject.ts'
import { writeMarkdown } from '../text/markdown.ts'
import { outlineOf } from '../text/outline.ts'
import { writePlainText } from '../text/plain-text.ts'
import { writeWechat } from '../wechat/write-wechat.ts'
import { writeContentFile } from './content-file.ts'

/** Answers a picture's bytes by its SHA-256, or null where they are lost. */
export type ReadPicture = (sha256: string) => Promise<PictureFile | null>

/** A file that an issue or a piece is exported as. */
export type ExportFormat = {
  contentType: string
  write: (subject: Subject, readPicture: ReadPicture) => string | Promise<string | Uint8Array>
  /** What the bytes depend on, as a hash, where they take long to make: then they are kept. */
  fingerprint?: (subject: Subject) => string
}

function pdfOf(kind: PdfKind): ExportFormat & Required<Pick<ExportFormat, 'fingerprint'>> {
  return {
    contentType: 'application/pdf',
    write: (subject, readPicture) => writePdf(kind, subject, readPicture),
    fingerprint: (subject) => fingerprintPdf(kind, subject),
  }
}

function pictureOf(kind: PictureKind): ExportFormat {
  return {
    contentType: 'image/png',
    write: (subject, readPicture) => drawPicture(kind, subject, readPicture),
    fingerprint: (subject) => fingerprintPicture(kind, subject),
  }
}

const csl: ExportFormat = {
  contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  write: (subject) => formatCslJson(describeCitation(subject)),
}

/** What both issues and pieces are exported as, by the ending of the address. */
const shared = {
  bib: {
    contentType: 'application/x-bibtex; charset=utf-8',
    write: (subject) => formatBibTex(describeCitation(subject)),
  },
  ris: {
    contentType: 'application/x-research-info-systems; charset=utf-8',
    write: (subject) => formatRis(describeCitation(subject)),
  },
  'csl.json': csl,
  md: {
    contentType: 'text/markdown; charset=utf-8',
    write: (subject) => writeMarkdown(outlineOf(subject), subject.siteUrl),
  },
  txt: {
    contentType: 'text/plain; charset=utf-8',
    write: (subject) => writePlainText(outlineOf(subject)),
  },
  xml: { contentType: 'application/xml; charset=utf-8', write: writeJats },
  epub: { contentType: 'application/epub+zip', write: writeEpub },
  pdf: pdfOf(articlePdf),
  'share.png': pictureOf(pictureKinds['share.png']),
  'cover.png': pictureOf(pictureKinds['cover.png']),
  'poster.png': pictureOf(pictureKinds['poster.png']),
  'wechat.html': {
    contentType: 'text/html; charset=utf-8',
    write: (subject) => writeWechat(outlineOf(subject), subject.siteUrl),
  },
} satisfies Record<string, ExportFormat>

const issueFormats: Record<string, ExportFormat> = {
  ...shared,
  json: {
    contentType: 'application/json; charset=utf-8',
    write: ({ current }) => writeContentFile(current.composed),
  },
}

/** An issue's page in the newspaper, at `/{series}/{issue}/page.pdf`. */
const pageFormats: Record<string, ExportFormat> = { pdf: pdfOf(pagePdf) }

/** A piece's `.json` is its reference: its content is named by its hash, and in the issue's `.json`. */
const pieceFormats: Record<string, ExportFormat> = { ...shared, json: csl }

const formatsOf = { issue: issueFormats, page: pageFormats, piece: pieceFormats }

/** Answers the format behind an ending (`csl.json`) of the address of an issue, its page or a piece; null where there is none. */
export function findFormat(of: keyof typeof formatsOf, ending: string): ExportFormat | null {
  const formats = formatsOf[of]
  return Object.hasOwn(formats, ending) ? (formats[ending] ?? null) : null
}

/** Parts `343.csl.json` at its first dot: addresses have none. */
export function splitFileName(file: string): { name: string; ending: string } {
  const dot = file.indexOf('.')
  return dot < 0 ? { name: file, ending: '' } : { name: file.slice(0, dot), ending: file.slice(dot + 1) }
}
