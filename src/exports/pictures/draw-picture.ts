import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { PictureFile } from '../epub/write-epub.ts'
import { compileSvg } from '../pdf/compiler/compile-pdf.ts'
import { readTemplateVersion } from '../pdf/template-version.ts'
import type { Subject } from '../subject.ts'
import type { PictureKind } from './picture-kinds.ts'
import { describeCard } from './share-card.ts'

/** The longest side of a portrait as it is set, in pixels. */
const portraitSide = 600

/**
 * Draws a picture of a subject as PNG; the same edition gives the same bytes. It is set in a thread of its own, and
 * turned into pixels in those of the picture library.
 *
 * @param readPicture answers a picture's bytes by its SHA-256; a portrait whose bytes are lost is left out
 */
export async function drawPicture(
  kind: PictureKind,
  subject: Subject,
  readPicture: (sha256: string) => Promise<PictureFile | null>,
): Promise<Uint8Array> {
  const portrait = subject.portrait ? await readPicture(subject.portrait) : null
  const pictures = portrait ? [{ file: 'portrait.jpg', bytes: await shrinkPortrait(portrait.bytes) }] : []
  const card = describeCard(subject, pictures[0]?.file ?? null)
  const svg = await compileSvg({
    template: kind.name === 'poster' ? 'poster' : 'card',
    data: JSON.stringify({ ...card, kind: kind.name }),
    pictures,
  })
  const { width, height } = kind
  return sharp(svg).resize(width, height, { fit: 'fill' }).flatten().png({ compressionLevel: 9 }).toBuffer()
}

/** Answers what the bytes of a picture depend on, as a hash: what is printed, the templates, and what sets them. */
export function fingerprintPicture(kind: PictureKind, subject: Subject): string {
  const card = JSON.stringify(describeCard(subject, subject.portrait ?? null))
  return createHash('sha256')
    .update(`${readTemplateVersion('pictures')}\n${kind.name}\n${card}`)
    .digest('hex')
}

async function shrinkPortrait(bytes: Uint8Array): Promise<Uint8Array> {
  return sharp(bytes).rotate().resize(portraitSide, portraitSide, { fit: 'inside' }).jpeg().toBuffer()
}
