import mammoth from 'mammoth'
import { refuseFile } from '../refusals.ts'
import type { LooseLine } from '../source.ts'
import { readHtml } from './read-html.ts'

const largestUnpacked = 100 * 1024 * 1024
const directoryEntry = 0x02014b50

/** Reads a `.docx`: paragraphs as lines, bold runs and headings marked, pictures left out. */
export async function readDocx(bytes: Uint8Array): Promise<LooseLine[]> {
  const entries = listEntries(bytes)
  if (!entries.some(({ name }) => name === 'word/document.xml')) throw refuseFile('unknown-format')
  if (entries.reduce((sum, { size }) => sum + size, 0) > largestUnpacked) throw refuseFile('too-large')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        idPrefix: 'docx-',
        externalFileAccess: false,
      },
    )
    return readHtml(value)
  } catch (error) {
    throw refuseFile('damaged', error)
  }
}

/** Reads names and unpacked sizes off the archive's own directory, before anything is unpacked. */
function listEntries(bytes: Uint8Array): { name: string; size: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: { name: string; size: number }[] = []
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== directoryEntry) continue
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    entries.push({ name, size: view.getUint32(at + 24, true) })
  }
  return entries
}
