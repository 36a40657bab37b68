import { describe, expect, test } from 'vitest'
import { type DescribedIssue, describeIssue } from '../../src/importer/describe-issue.ts'
import { previewImport } from '../../src/importer/preview-import.ts'
import { readFile } from '../../src/importer/read/read-file.ts'
import { RoundtableError } from '../../src/kernel/errors.ts'
import { widen } from './support/import-text.ts'
import { makeDocx, makePdf, makeZip, type PrintedLine } from './support/make-files.ts'
import { sampleIssue, sampleText } from './support/sample-pages.ts'

async function importBytes(bytes: Uint8Array): Promise<DescribedIssue> {
  return describeIssue(previewImport(await readFile(bytes)))
}

describe('F1: plain text in every encoding gives the same issue', () => {
  test.each([
    ['utf-8', 'UTF-8', Buffer.from(sampleText)],
    ['utf-8', 'UTF-8 with its mark', Buffer.from(`\uFEFF${sampleText}`)],
    ['utf-16le', 'UTF-16 with its mark', Buffer.from(`\uFEFF${sampleText}`, 'utf16le')],
    ['gb18030', 'GB 18030', encodeGb18030(sampleText)],
  ])('%s (%s)', async (encoding, _name, bytes) => {
    const source = await readFile(bytes)
    expect(source).toMatchObject({ format: 'text', encoding })
    expect(describeIssue(previewImport(source))).toEqual(sampleIssue)
  })
})

const answer =
  '人工智能技术加速演进,正在成为新一轮科技革命和产业变革的重要驱动力量。我国产业规模持续扩大,应用场景不断丰富。'

test('F2: HTML gives its blocks as lines; bold labels and bold run-in leads count, scripts do not', async () => {
  const html = `<!doctype html><title>x</title><script>alert('坏')</script><h1>让人工智能造福人民</h1>
    <h2>发展现状与趋势</h2><p><b>李明华</b> ${answer}</p><p><strong>产业规模扩大。</strong>${answer}</p>
    <h2>就业影响与应对</h2><p><b>王芳:</b>${answer}<br>劳动者适应新技术的能力不断提高。</p><div style="display:none">看不见</div>`
  const issue = await importBytes(Buffer.from(html))
  expect(issue.title).toBe('让人工智能造福人民')
  expect(issue.answers.map(({ question, experts }) => [question, experts[0]?.name])).toEqual([
    ['发展现状与趋势', '李明华'],
    ['就业影响与应对', '王芳'],
  ])
  expect(issue.answers[0]?.body[1]?.runIn).toBe('产业规模扩大。')
  expect(issue.answers[1]?.body).toHaveLength(2)
  expect(JSON.stringify(issue)).not.toMatch(/坏|看不见/u)
})

test('F3, R1: of a .docx, bold labels and bold run-in leads count', async () => {
  const issue = await importBytes(
    makeDocx([
      '智库圆桌(第8期)',
      '让人工智能造福人民',
      '如何看待发展现状?',
      `*许涛(清华大学教授):*${answer}`,
      `*产业规模扩大。*${answer}`,
    ]),
  )
  expect(issue).toMatchObject({ number: 8, title: '让人工智能造福人民' })
  expect(issue.answers[0]).toMatchObject({
    experts: [{ name: '许涛', titles: ['清华大学教授'] }],
    body: [{ text: widen(answer) }, { runIn: '产业规模扩大。', text: widen(answer) }],
  })
})

test('F4: of a .pdf, columns give the reading order and sizes the headings', async () => {
  const [first, second] = sampleIssue.answers
  const column = (lines: string[], x: number, top: number): PrintedLine[] =>
    lines.map((text, index) => ({ text, x, y: top - index * 16, size: 10 }))
  const left = setColumn([first?.question ?? '', label(first), ...paragraphs(first)])
  const right = setColumn([second?.question ?? '', label(second), ...paragraphs(second)])
  const issue = await importBytes(
    makePdf([
      { text: widen('智库圆桌(第54期·总343期)'), x: 60, y: 1360, size: 14 },
      { text: sampleIssue.title ?? '', x: 200, y: 1310, size: 36 },
      ...column(right, 520, 1250),
      ...column(left, 60, 1250),
    ]),
  )
  expect(issue).toMatchObject({ number: 54, totalNumber: 343, title: sampleIssue.title })
  expect(issue.answers.map(({ question }) => question)).toEqual([first?.question, second?.question])
  expect(issue.answers.map(({ body }) => body.map(({ runIn = '', text }) => runIn + text))).toEqual([
    paragraphs(first),
    paragraphs(second),
  ])
})

function label(piece: DescribedIssue['answers'][number] | undefined): string {
  const expert = piece?.experts[0]
  return `${expert?.name}\uFF08${expert?.titles.join('\u3001')}\uFF09\uFF1A`
}

function paragraphs(piece: DescribedIssue['answers'][number] | undefined): string[] {
  return piece?.body.slice(0, 3).map(({ runIn = '', text }) => runIn + text) ?? []
}

/** Sets paragraphs 40 letters wide, the first line indented; the label opens the first paragraph. */
function setColumn([question = '', opening = '', ...texts]: string[]): string[] {
  const set = texts.map((text, index) => `\u3000\u3000${index === 0 ? opening : ''}${text}`)
  return [question, ...set].flatMap((text) => text.match(/.{1,40}/gu) ?? [])
}

test('M5: a smaller display line right above the title is its kicker', async () => {
  const [first] = sampleIssue.answers
  const text = setColumn([first?.question ?? '', label(first), ...paragraphs(first)])
  const issue = await importBytes(
    makePdf([
      { text: '\u5B66\u4E60\u8D2F\u5F7B\u5168\u4F1A\u7CBE\u795E', x: 200, y: 1350, size: 16 },
      { text: sampleIssue.title ?? '', x: 200, y: 1310, size: 36 },
      ...text.map((line, index): PrintedLine => ({ text: line, x: 60, y: 1250 - index * 16, size: 10 })),
    ]),
  )
  expect(issue).toMatchObject({
    kicker: '\u5B66\u4E60\u8D2F\u5F7B\u5168\u4F1A\u7CBE\u795E',
    title: sampleIssue.title,
  })
})

describe('F5: what cannot be read is refused with one sentence in each language', () => {
  test.each([
    ['too-large', Buffer.alloc(10 * 1024 * 1024 + 1, 'a')],
    ['unknown-format', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ['unknown-format', Buffer.from('{\\rtf1 hello}')],
    ['unknown-format', makeZip({ 'hello.txt': 'hello' })],
    ['unknown-format', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    [
      'encrypted',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['damaged', Buffer.from('%PDF-1.7\nnothing')],
    ['damaged', makeZip({ 'word/document.xml': '<w:document' })],
    ['no-text', Buffer.from('')],
    ['no-text', Buffer.from(' \n12 34\n')],
    ['no-text', makePdf([])],
    ['no-text', Buffer.from('<html><body><img src="a.png"></body></html>')],
    ['other-language', Buffer.from('Сегодня мы обсуждаем вопросы сотрудничества.')],
    ['other-language', Buffer.from('これはとても長い日本語の文章です。よろしくお願いします。')],
    [
      'other-language',
      Buffer.from(
        `${'Nous avons invité trois experts pour discuter des questions posées par la ville. '.repeat(6)}`,
      ),
    ],
  ])('%s', async (reason, bytes) => {
    const refusal = await readFile(bytes).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(RoundtableError)
    expect(refusal).toMatchObject({ details: { reason } })
    if (!(refusal instanceof RoundtableError)) return
    for (const sentence of Object.values(refusal.sentences))
      expect(sentence).toMatch(/^[^\n]{10,120}[.\u3002]$/u)
  })
})

/** Encodes by searching the decoder: two bytes for the letters of GBK, one for ASCII. */
function encodeGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, number[]>()
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
    }
  }
  return Buffer.from(Array.from(text).flatMap((letter) => codes.get(letter) ?? [letter.charCodeAt(0)]))
}
