import { createHash } from 'node:crypto'
import { listPictures } from '../epub/list-pictures.ts'
import type { PictureFile } from '../epub/write-epub.ts'
import type { Subject } from '../subject.ts'
import { compilePdf } from './compiler/compile-pdf.ts'
import type { TemplateName } from './compiler/messages.ts'
import { type PrintedDocument, printDocument } from './print-document.ts'
import { printPage } from './print-page.ts'
import { readTemplateVersion } from './template-version.ts'

type ReadPicture = (sha256: string) => Promise<PictureFile | null>

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** Answers what a template prints of a subject, where it has the pictures by `fileOf`. */
type Describe = (subject: Subject, fileOf: (sha256: string) => string | null) => PrintedDocument

/** A kind of PDF. */
export type PdfKind = { template: TemplateName; describe: Describe }

/** An article on A4. */
export const articlePdf: PdfKind = { template: 'article', describe: printDocument }

/** An issue as one newspaper page at its real size. */
export const pagePdf: PdfKind = { template: 'page', describe: printPage }

/**
 * Writes a subject as a tagged PDF; the same edition gives the same bytes.
 *
 * @param readPicture answers a picture's bytes by its SHA-256; a picture that it has not is stood in for by its words
 */
export async function writePdf(
  { template, describe }: PdfKind,
  subject: Subject,
  readPicture: ReadPicture,
): Promise<Uint8Array> {
  const pictures = new Map<string, { file: string; bytes: Uint8Array }>()
  for (const { sha256 } of listPictures(subject)) {
    const picture = await readPicture(sha256)
    const ending = picture && endings[picture.mediaType]
    if (picture && ending) pictures.set(sha256, { file: `${sha256}.${ending}`, bytes: picture.bytes })
  }
  const data = JSON.stringify(describe(subject, (sha256) => pictures.get(sha256)?.file ?? null))
  return compilePdf({ template, data, pictures: [...pictures.values()] })
}

/** Answers what the bytes of a PDF depend on, as a hash: what is printed, the templates, and what sets them. */
export function fingerprintPdf({ template, describe }: PdfKind, subject: Subject): string {
  const printed = JSON.stringify(describe(subject, (sha256) => sha256))
  return createHash('sha256')
    .update(`${readTemplateVersion('pdf')}\n${template}\n${printed}`)
    .digest('hex')
}
