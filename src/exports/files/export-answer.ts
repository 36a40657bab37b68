import { createHash } from 'node:crypto'
import { addressOf, fileNameOf, type Subject, titleOf } from '../subject.ts'
import type { ExportFormat, ReadPicture } from './export-formats.ts'
import type { KeepFile } from './kept-files.ts'

/**
 * Answers a subject as a file of a format: named for whoever saves it, its page said to be the one to find, its ETag the
 * content's hash where the bytes are the content's, else that of the bytes.
 */
export async function answerExport({
  path,
  subject,
  format,
  ending,
  readPicture,
  keepFile,
}: {
  /** Where readers find the file. */
  path: string
  subject: Subject
  format: ExportFormat
  ending: string
  readPicture: ReadPicture
  keepFile: KeepFile
}): Promise<Response> {
  const body = await writeOnce()
  const isContent = !subject.placed && ending === 'json'
  const etag = isContent ? subject.current.composed.hash : createHash('sha256').update(body).digest('hex')
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': format.contentType,
      'content-disposition': describeFile(subject, ending),
      link: `<${addressOf(subject)}>; rel="canonical"`,
      'x-robots-tag': 'noindex',
      etag: `"${etag}"`,
      // Pictures stand on the pages of others, which show what is shared.
      ...(format.contentType.startsWith('image/') ? { 'cross-origin-resource-policy': 'cross-origin' } : {}),
    },
  })

  async function writeOnce(): Promise<string | Uint8Array> {
    if (!format.fingerprint) return format.write(subject, readPicture)
    return keepFile({ path, fingerprint: format.fingerprint(subject) }, async () =>
      Buffer.from(await format.write(subject, readPicture)),
    )
  }
}

const saved = /^(?:bib|ris|epub|wechat\.html)$/

/** Names the file by the title (RFC 6266, RFC 8187), and by the address for programs that read ASCII alone. */
function describeFile(subject: Subject, ending: string): string {
  const kind = saved.test(ending) ? 'attachment' : 'inline'
  const title = titleOf(subject)
    .replace(/[\s/\\:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80)
  const encoded = encodeURIComponent(`${title.toWellFormed()}.${ending}`).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${fileNameOf(subject)}.${ending}"; filename*=UTF-8''${encoded}`
}
