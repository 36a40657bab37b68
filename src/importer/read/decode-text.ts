import { refuseFile } from '../refusals.ts'

const commonLetters = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家力如小' +
    '這為個國來們時對會發動過說產種後學經進門與業實現開問題',
)

const leastCommon = 1 / 20

/** Decodes a text file: UTF-8 and UTF-16 by their marks, UTF-8 without one, else GB 18030 or Big5, whichever reads as Chinese. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = findMarkedEncoding(bytes)
  if (marked) return { text: decodeAs(marked, bytes) ?? refuseUnknown(), encoding: marked }
  if (bytes.includes(0)) throw refuseFile('unknown-format')
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const [likeliest] = ['gb18030', 'big5']
    .map((encoding) => ({ encoding, text: decodeAs(encoding, bytes) ?? '' }))
    .map((one) => ({ ...one, share: measureCommon(one.text) }))
    .toSorted((a, b) => b.share - a.share)
  if (!likeliest || likeliest.share < leastCommon) throw refuseFile('unknown-format')
  return { text: likeliest.text, encoding: likeliest.encoding }
}

function refuseUnknown(): never {
  throw refuseFile('unknown-format')
}

function findMarkedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Answers which share of the Chinese letters is among the commonest: bytes of another encoding decode to rare ones. */
function measureCommon(text: string): number {
  const letters = text.match(/\p{Script=Han}/gu) ?? []
  return letters.length === 0
    ? 0
    : letters.filter((letter) => commonLetters.has(letter)).length / letters.length
}
