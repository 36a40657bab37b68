import { expect, test } from 'vitest'
import { partParagraphEnd } from '../../src/page/text/paragraph-end.ts'

const plain = (text: string) => ({ text, marks: [] })

test('T1: the last two Chinese characters and their marks are set as one', () => {
  expect(partParagraphEnd([plain('大大拓展了空间。”')])).toEqual({
    rest: [plain('大大拓展了')],
    end: '空间。”',
  })
  expect(partParagraphEnd([plain('空间')])).toEqual({ rest: [plain('')], end: '空间' })
})

test('a text that ends in Latin letters, a mark of emphasis or a note stays as it is', () => {
  const bold = { text: '空间。', marks: [{ type: 'bold' as const }] }
  const note = { note: { id: 'note-1', text: '注' } }
  for (const spans of [[plain('at the end.')], [plain('其'), bold], [plain('空间。'), note], []]) {
    expect(partParagraphEnd(spans)).toEqual({ rest: spans, end: '' })
  }
})
