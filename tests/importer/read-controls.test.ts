import { describe, expect, test } from 'vitest'
import { previewImport } from '../../src/importer/preview-import.ts'
import { readFile } from '../../src/importer/read/read-file.ts'
import { makeDocx, makePdf } from './support/make-files.ts'

const text = '智库圆桌(第8期)\n让人工智能造福人民\n如何看待发展现状?\n许涛(清华大学教授):产业规模持续扩大。'
const spoilt = text.replace('人工', '人\u0000工\u0007').replace('清华', '\uFEFF清\u200B华')

describe('F7: characters that are no letters are dropped while a file is read, and counted', () => {
  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${spoilt}`, 'utf16le')],
    ['UTF-8', Buffer.from(spoilt.replace('\u0000', '\u0001'))],
    ['HTML', Buffer.from(`<p>${spoilt.replace('\u0000', '&#1;').replaceAll('\n', '</p><p>')}</p>`)],
    [
      '.pdf',
      makePdf(
        spoilt.split('\n').map((line, index) => ({ text: line, x: 60, y: 900 - index * 40, size: 10 })),
      ),
    ],
  ])('%s', async (_name, bytes) => {
    const source = await readFile(bytes)
    expect(source.text.replace(/[\n\uFF1F]/gu, '')).toBe(text.replaceAll('\n', ''))
    expect(source.dropped).toBeGreaterThanOrEqual(2)
  })

  test('.docx: bold stretches stay where they were', async () => {
    const source = await readFile(makeDocx(['*许\u200B涛(清华\u200B大学教授):*产业规模持续扩大。']))
    expect(source).toMatchObject({ dropped: 2, lines: [{ style: { bold: [[0, 11]] } }] })
  })

  test('I1: the account covers what remains, and no control character is in it', async () => {
    const { account, source } = previewImport(await readFile(Buffer.from(`\uFEFF${spoilt}`, 'utf16le')))
    expect(account.at(-1)?.end).toBe(source.text.length)
    expect(JSON.stringify(source)).not.toMatch(/\\u0000|\\u0007/u)
  })
})

test('F1: Big5 is told from GB 18030 by which of them gives common letters', async () => {
  const page = '智庫圓桌 第8期\n如何看待產業發展的現狀?\n這個國家的經濟問題是我們要面對的。'
  const source = await readFile(encodeBig5(page))
  expect(source).toMatchObject({ encoding: 'big5', text: `${page}\n` })
})

/** Encodes by searching the decoder. */
function encodeBig5(page: string): Buffer {
  const decoder = new TextDecoder('big5')
  const codes = new Map<string, number[]>()
  for (let lead = 0xa1; lead < 0xfa; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail))
      if (!codes.has(letter)) codes.set(letter, [lead, trail])
    }
  }
  return Buffer.from(Array.from(page).flatMap((letter) => codes.get(letter) ?? [letter.charCodeAt(0)]))
}
