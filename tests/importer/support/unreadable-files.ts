import type { RefusalReason } from '../../../src/importer/refusals.ts'
import { makeDocx, makePdf, makeZip } from './make-files.ts'

/** A file that nobody can import, with why. */
export type UnreadableFile = { name: string; reason: RefusalReason; make: () => Uint8Array }

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const russian = 'Сегодня мы обсуждаем вопросы сотрудничества и развития. '.repeat(20)

/** Bad input of every kind that the importer is asked to refuse. */
export const unreadableFiles: readonly UnreadableFile[] = [
  { name: 'empty.txt', reason: 'empty', make: () => Buffer.alloc(0) },
  { name: 'blank.txt', reason: 'no-text', make: () => Buffer.from(' \n\n 12 34\n') },
  { name: 'too-large.txt', reason: 'too-large', make: () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a') },
  { name: 'protected.pdf', reason: 'encrypted', make: makeProtectedPdf },
  {
    name: 'protected.docx',
    reason: 'encrypted',
    make: () =>
      Buffer.concat([
        Buffer.from(compoundFile),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
  },
  { name: 'damaged.pdf', reason: 'damaged', make: () => makePdf([]).subarray(0, 200) },
  {
    name: 'damaged.docx',
    reason: 'damaged',
    make: () => makeZip({ 'word/document.xml': '<w:document' }),
  },
  { name: 'scanned.pdf', reason: 'no-text', make: () => makePdf([]) },
  { name: 'pictures.docx', reason: 'no-text', make: () => makeDocx(['']) },
  {
    name: 'pictures.html',
    reason: 'no-text',
    make: () => Buffer.from('<html><body><img src="a.png"></body></html>'),
  },
  { name: 'old.doc', reason: 'unknown-format', make: () => Buffer.from([...compoundFile, 1, 2, 3]) },
  { name: 'text.rtf', reason: 'unknown-format', make: () => Buffer.from('{\\rtf1 hello}') },
  { name: 'archive.zip', reason: 'unknown-format', make: () => makeZip({ 'hello.txt': 'hello' }) },
  {
    name: 'picture.png',
    reason: 'unknown-format',
    make: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  },
  { name: 'bytes.bin', reason: 'unknown-format', make: () => Buffer.from([0, 255, 0, 254, 1, 2, 3]) },
  { name: 'russian.txt', reason: 'other-language', make: () => Buffer.from(russian) },
]

/** A page that asks for a password before it shows its text. */
function makeProtectedPdf(): Uint8Array {
  const plain = Buffer.from(makePdf([{ text: '合作', x: 60, y: 1200, size: 12 }])).toString('latin1')
  const key = '00'.repeat(32)
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<${key}> <${key}>]`
  return Buffer.from(plain.replace('trailer << ', `trailer << ${lock} `), 'latin1')
}
