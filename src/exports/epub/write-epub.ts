import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Picture } from '../../edition/types.ts'
import type { Subject } from '../subject.ts'
import { outlineOf } from '../text/outline.ts'
import { writeChapters } from './epub-chapters.ts'
import { type BookPicture, writeContainer, writeNavigation, writePackage } from './epub-package.ts'
import { listPictures } from './list-pictures.ts'

/** A picture's bytes, as the book takes them. */
export type PictureFile = { bytes: Uint8Array; mediaType: string }

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

// Zip has no time before 1980; the same book must have the same bytes on every day and in every time zone.
const timeless = new Date(1980, 0, 1)

const style = `body { line-height: 1.7; }
h1, h2, h3, h4 { line-height: 1.35; }
blockquote { margin: 1em 2em; }
figure { margin: 1em 0; }
figcaption, [role="doc-footnote"] { font-size: 0.85em; }
img { max-width: 100%; height: auto; }
:lang(zh) p { text-align: justify; }
:lang(zh) p[id^="b-"] { text-indent: 2em; }
`

/**
 * Writes a subject as an EPUB 3.3 book; the same edition gives the same bytes.
 *
 * @param readPicture answers a picture's bytes by its SHA-256; a picture that it has not is stood in for by its words
 */
export async function writeEpub(
  subject: Subject,
  readPicture: (sha256: string) => Promise<PictureFile | null>,
): Promise<Uint8Array> {
  const pictures = await readPictures(subject, readPicture)
  const pictureName = ({ sha256 }: Picture): string | null => pictures.get(sha256)?.name ?? null
  const chapters = writeChapters({ outline: outlineOf(subject), siteUrl: subject.siteUrl, pictureName })
  const files: Zippable = {
    // Stored as it is and first, so that the file's first bytes say what it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(writeContainer()),
    'EPUB/package.opf': strToU8(writePackage(subject, { chapters, pictures: [...pictures.values()] })),
    'EPUB/nav.xhtml': strToU8(writeNavigation(subject, chapters)),
    'EPUB/style.css': strToU8(style),
  }
  for (const { name, xhtml } of chapters) files[`EPUB/${name}`] = strToU8(xhtml)
  for (const { name, bytes } of pictures.values()) files[`EPUB/${name}`] = [bytes, { level: 0 }]
  return zipSync(files, { mtime: timeless, level: 9 })
}

async function readPictures(
  subject: Subject,
  readPicture: (sha256: string) => Promise<PictureFile | null>,
): Promise<Map<string, BookPicture & { bytes: Uint8Array }>> {
  const pictures = new Map<string, BookPicture & { bytes: Uint8Array }>()
  for (const { sha256 } of listPictures(subject)) {
    const file = await readPicture(sha256)
    const ending = file && endings[file.mediaType]
    if (file && ending) pictures.set(sha256, { ...file, name: `${sha256}.${ending}` })
  }
  return pictures
}
