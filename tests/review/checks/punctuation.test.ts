import { describe, expect, test } from 'vitest'
import { say } from '../../support/check-text.ts'

describe('GB/T 15834, 5.1: marks in Chinese are of full width', () => {
  test.each([
    ['各国加强合作,共同发展。', ['half-width: , → \uFF0C']],
    ['安全;稳定。', ['half-width: ; → \uFF1B']],
    ['他说\uFF1A"好"。', ['half-width: " → “', 'half-width: " → ”']],
    ['上合组织(SCO)成立。', ['half-width: ( → \uFF08', 'half-width: ) → \uFF09']],
  ])('%s', (text, said) => expect(say('punctuation', text)).toEqual(said))

  test.each([
    '比分是3:2\uFF0C票价1,000元。',
    '会议12:30开始。',
    '见 https://example.org/a?b=c,d 一文。',
    '他引用 “Peace, at last.” 一句。',
    '版本v1.2.3发布。',
  ])('what is Latin or a number is left alone: %s', (text) => expect(say('punctuation', text)).toEqual([]))
})

describe('GB/T 15834: marks in their places', () => {
  test.each([
    ['4.5.3.5, no pause mark between titles', '《宪章》、《宣言》发布。', ['pause-between-quoted: 、 → ']],
    ['no pause mark before 等', '俄罗斯、中国、等国家。', ['pause-before-etc: 、 → ']],
    ['no pause mark before a conjunction', '经济、和人文合作。', ['pause-before-and: 、 → ']],
    ['4.11, an ellipsis is six dots', '合作...发展。', ['ellipsis: ... → ……']],
    ['4.11, not with 等', '农业、工业……等领域。', ['ellipsis-and-etc: ……等']],
    ['4.10, a dash is of two letters', '上合组织--区域组织。', ['dash: -- → ——']],
    ['marks are not doubled', '合作\uFF0C\uFF0C发展。', ['doubled-mark: \uFF0C\uFF0C']],
    ['no stop after a quotation that ended with one', '他说\uFF1A“好。”。', ['stop-twice: 。”。 → 。”']],
    ['a comma after 首先', '首先、加强合作。', ['ordinal-mark: 、 → \uFF0C']],
    ['no mark after a number in brackets', '\uFF08一\uFF09、加强合作。', ['bracketed-ordinal: 、 → ']],
    ['4.8, “” in horizontal text', '他说「好」。', ['corner-quotes: 「 → “', 'corner-quotes: 」 → ”']],
    ['no spaces between Chinese letters', '蔡 昉说。', ['space-between:   → ']],
  ])('%s', (_, text, said) => expect(say('punctuation', text)).toEqual(said))

  test.each([
    '共同、综合、合作、可持续的新安全观。',
    '“天山”“东方”等演习。',
    '发展……是第一要务。',
    '上合组织——区域组织。',
    '中国—中亚天然气管道。',
    '维护公正、和平与安全。',
    '公正、和谐、和睦的世界。',
  ])('what is right is not touched: %s', (text) => expect(say('punctuation', text)).toEqual([]))

  test('a heading ends without a stop', () => {
    expect(say('punctuation', '正文。', { piece: { headline: '人文交流之路越走越宽。' } })).toEqual([
      'stop-in-title: 。 → ',
    ])
  })
})

test('an English text has no marks of full width', () => {
  expect(say('punctuation', 'Peace\uFF0C at last.', { locale: 'en' })).toEqual(['full-width: \uFF0C → ,'])
})
