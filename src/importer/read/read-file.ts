import type { OnProgress } from '../progress.ts'
import { largestFile, refuseFile } from '../refusals.ts'
import { buildSource, type LooseLine, type Source, type SourceFormat } from '../source.ts'
import { checkLanguage } from './check-language.ts'
import { decodeText } from './decode-text.ts'
import { dropControls } from './drop-controls.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { isMarkdown, readMarkdown } from './read-markdown.ts'
import { readPdf } from './read-pdf.ts'
import { splitLines } from './split-lines.ts'

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const htmlStart =
  /^\s*<(?:!doctype|html|head|body|meta|p|div|span|h[1-6]|article|section|table|ul|ol|b|strong|!--)[\s>/!-]/iu

/**
 * Reads a file or a pasted text as lines; what it is, its bytes say, not its name.
 *
 * @param onProgress - is told of the stage `reading`, page by page of a `.pdf`
 * @throws RoundtableError with one sentence that says what to do: too large, of an unknown kind, protected, damaged,
 *   without text, or neither Chinese nor English
 */
export async function readFile(bytes: Uint8Array, onProgress?: OnProgress): Promise<Source> {
  if (bytes.length > largestFile) throw refuseFile('too-large')
  const tell = (done: number): void => onProgress?.({ stage: 'reading', done })
  tell(0)
  const { lines: read, format, encoding } = await readLines(bytes, tell)
  const { lines, dropped } = dropControls(read)
  checkLanguage(lines.map(({ text }) => text).join('\n'))
  tell(1)
  return buildSource({ lines, format, encoding, dropped })
}

async function readLines(
  bytes: Uint8Array,
  tell: (done: number) => void,
): Promise<{ lines: LooseLine[]; format: SourceFormat; encoding: string | null }> {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    return { lines: await readPdf(bytes, tell), format: 'pdf', encoding: null }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]))
    return { lines: await readDocx(bytes), format: 'docx', encoding: null }
  if (startsWith(bytes, compoundFile)) throw refuseFile(isEncrypted(bytes) ? 'encrypted' : 'unknown-format')
  const { text, encoding } = decodeText(bytes)
  if (text.startsWith('{\\rtf')) throw refuseFile('unknown-format')
  if (htmlStart.test(text.slice(0, 200))) return { lines: readHtml(text), format: 'html', encoding }
  const lines = splitLines(text)
  return { lines: isMarkdown(lines) ? readMarkdown(lines) : lines, format: 'text', encoding }
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** A protected office file is a compound file that holds an encrypted package. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}
