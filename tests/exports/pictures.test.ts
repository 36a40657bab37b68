import fc from 'fast-check'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { compilePdf } from '../../src/exports/pdf/compiler/compile-pdf.ts'
import { drawPicture } from '../../src/exports/pictures/draw-picture.ts'
import { joinWords, keepLastLine } from '../../src/exports/pictures/join-words.ts'
import { pickOpening } from '../../src/exports/pictures/pick-opening.ts'
import { type PictureKind, pictureKinds } from '../../src/exports/pictures/picture-kinds.ts'
import { describeCard } from '../../src/exports/pictures/share-card.ts'
import { addressOf, type Subject } from '../../src/exports/subject.ts'
import { describeSharePicture } from '../../src/reader/metadata/describe-share-picture.ts'
import { buildCurrentIssue, subjectOf } from '../support/export-subjects.ts'

const model = buildCurrentIssue()
const longTitle =
  '深入学习贯彻党的二十届四中全会精神\u3001以高质量发展全面推进中国式现代化建设新局面的若干重大理论与实践问题研究'
const withoutJoiners = (text: string) => text.replaceAll('\u2060', '')

const withTitle = (title: string): Subject =>
  subjectOf(buildCurrentIssue((parts) => Object.assign(parts.frontMatter, { title })))
const draw = (kind: PictureKind, subject: Subject) => drawPicture(kind, subject, async () => null)

describe.each(Object.entries(pictureKinds))('.%s', (ending, kind) => {
  test('has its size to the pixel, and the same bytes each time', async () => {
    for (const subject of [subjectOf(model), subjectOf(model, 'xu-tao'), withTitle(longTitle)]) {
      const [first, second] = [await draw(kind, subject), await draw(kind, subject)]
      expect(Buffer.compare(first, second)).toBe(0)
      expect(await sharp(first).metadata()).toMatchObject({
        format: 'png',
        width: kind.width,
        height: kind.height,
      })
    }
  })

  test('T1: no line of its title begins with a closing mark, ends with an opening one, or is one letter', async () => {
    const titles = [
      longTitle,
      '擘画“上合组织”\uFF0C发展新蓝图\uFF1A专家怎么看\uFF1F',
      '上海精神\u3001安全合作\u3001经贸往来\uFF0C人文交流之路越走越宽广',
      '把“一带一路”建成和平之路\u3001繁荣之路\u3001开放之路\u3001绿色之路\u3001创新之路\u3001文明之路',
    ]
    for (const title of titles) {
      const lines = await readTitleLines(ending, withTitle(title))
      expect(lines.length).toBeGreaterThan(0)
      expect(
        lines.filter(({ text }) => /^[\u3001\u3002\uFF0C\uFF1A\uFF1F\u201D]|\u201C$/u.test(text)),
      ).toEqual([])
      expect(lines.filter(({ text }) => text.includes('\u2026'))).toEqual([])
      expect(lines.filter(({ letters }) => letters < 2)).toEqual([])
    }
  })
})

test('a poster’s code leads to the address of its page', async () => {
  const subject = subjectOf(model, 'xu-tao')
  const { data, info } = await sharp(await draw(pictureKinds['poster.png'], subject))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(addressOf(subject))
})

test('a card prints what the edition prints: headline, question, names and titles; and nothing twice', () => {
  const card = describeCard(subjectOf(model, 'xu-tao'), null)
  expect(withoutJoiners(card.title)).toBe('安全合作内涵持续丰富')
  expect(withoutJoiners(card.question ?? '')).toMatch(/内涵\uFF1F$/u)
  expect(card.signatures.map(({ name, titles }) => [name, withoutJoiners(titles)])).toEqual([
    ['许涛', '中国现代国际关系研究院研究员\u3001中国上海合作组织研究中心常务理事'],
  ])
  const essay = describeCard(subjectOf(model, 'essay-1'), null)
  expect(essay).toMatchObject({ question: null, signatures: [] })
})

test('a portrait whose bytes are there is set on the poster, a lost one leaves it as without', async () => {
  const kind = pictureKinds['poster.png']
  const bytes = await sharp({ create: { width: 30, height: 40, channels: 3, background: '#248' } })
    .jpeg()
    .toBuffer()
  const subject = { ...subjectOf(model, 'xu-tao'), portrait: 'a'.repeat(64) }
  const without = await draw(kind, subjectOf(model, 'xu-tao'))
  expect(Buffer.compare(await draw(kind, subject), without)).toBe(0)
  const drawn = await drawPicture(kind, subject, async () => ({ bytes, mediaType: 'image/jpeg' }))
  expect(Buffer.compare(drawn, without)).not.toBe(0)
})

test('words are joined, never changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(withoutJoiners(joinWords(text, 'zh'))).toBe(withoutJoiners(text))
      expect(withoutJoiners(keepLastLine(text))).toBe(withoutJoiners(text))
      expect(joinWords(text, 'en')).toBe(text)
    }),
  )
})

test('an opening is whole sentences; of a sentence too long, its beginning with an ellipsis', () => {
  expect(pickOpening('第一句。第二句很长很长。', 8)).toBe('第一句。')
  expect(pickOpening('他说\uFF1A“好。”再见。', 8)).toBe('他说\uFF1A“好。”')
  expect(pickOpening('一句没有尽头的话\uFF0C一直说下去', 10)).toBe('一句没有尽头的话\u2026')
  expect(pickOpening('One sentence. Another one here.', 20)).toBe('One sentence.')
  expect(pickOpening('A sentence without any end whatsoever', 20)).toBe('A sentence without\u2026')
})

test('the head names the picture, its size and what can be read in it', () => {
  expect(describeSharePicture(subjectOf(model, 'xu-tao'))).toEqual({
    address: 'https://example.org/roundtable/343/xu-tao.share.png',
    width: 1200,
    height: 630,
    description: '智库圆桌 第54期·总343期 - 安全合作内涵持续丰富 - 许涛',
  })
})

/**
 * Answers the lines that the title is set in (what is set largest), from the same template as a PDF: what can be read
 * of them, which is no more than part of the joined words, and how many letters long they are.
 */
async function readTitleLines(
  ending: string,
  subject: Subject,
): Promise<{ text: string; letters: number }[]> {
  const kind = ending.replace('.png', '')
  const bytes = await compilePdf({
    template: kind === 'poster' ? 'poster' : 'card',
    data: JSON.stringify({ ...describeCard(subject, null), kind, series: '\u3000' }),
    pictures: [],
  })
  const page = await (await getDocumentProxy(bytes)).getPage(1)
  const { items } = await page.getTextContent()
  const set = items.flatMap((item) =>
    'str' in item && item.str.trim() ? [{ ...item, y: Math.round(Number(item.transform[5])) }] : [],
  )
  const size = Math.max(...set.map(({ height }) => height))
  const lines = new Map<number, { text: string; letters: number }>()
  for (const { str, y, width } of set.filter(({ height }) => height === size)) {
    const line = lines.get(y) ?? { text: '', letters: 0 }
    lines.set(y, { text: line.text + str, letters: line.letters + width / size })
  }
  return [...lines.values()]
}
