import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { writeSheet } from '../../src/exports/review-sheet/write-sheet.ts'
import type { RecordSheet } from '../../src/review/sheet/record-sheet.ts'

const sheet: RecordSheet = {
  language: 'zh',
  heading: '审稿单',
  title: '擘画上合组织发展新蓝图',
  label: '第54期·总343期',
  series: '智库圆桌',
  facts: [{ label: '审校流程', text: '图书期刊\n初审 → 复审 → 终审' }],
  lines: Array.from({ length: 40 }, (_, index) => ({
    seq: index + 1,
    at: '2026年11月22日 16:00',
    by: '陈编辑\uFF08责任编辑\uFF09',
    what: `初审通过\uFF1A“安全合作#${index + 1}”`,
    details: ['意见\uFF1A*事实* 准确 $x$ [同意]。'],
    textHash: 'a'.repeat(12),
    hash: 'b'.repeat(12),
    isFaulty: index === 2,
  })),
  verification: { whole: false, sentence: '记录不完整\uFF1A', faults: ['第 3 条\uFF1A被改动。'] },
}

async function read(bytes: Uint8Array): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document, { mergePages: true })
  return { text: text.replaceAll(/\s/gu, ''), pages: document.numPages }
}

test('R7: the printed sheet has every entry, and says what does not hold; no letter of it means anything else', async () => {
  const { text, pages } = await read(await writeSheet(sheet, new Date('2026-11-22T09:00:00.000Z')))
  for (const { what } of sheet.lines) expect(text).toContain(what.replaceAll(/\s/gu, ''))
  expect(text).toContain('*事实*准确$x$[同意]。')
  expect(text).toContain('第3条\uFF1A被改动。')
  expect(pages).toBeGreaterThan(1)
})

test('the same record gives the same bytes', async () => {
  const made = new Date('2026-11-22T09:00:00.000Z')
  expect(await writeSheet(sheet, made)).toEqual(await writeSheet(sheet, made))
})

test('a record without entries says so', async () => {
  const { text } = await read(await writeSheet({ ...sheet, lines: [] }, new Date(0)))
  expect(text).toContain('还没有记录')
})
