import { expect, test } from 'vitest'
import { findIn, say } from '../../support/check-text.ts'

test.each([
  ['他说\uFF1A“合作共赢。', ['unclosed: “']],
  ['合作共赢”是方向。', ['unopened: ”']],
  ['《宪章是基础。', ['unclosed: 《']],
  ['\uFF08以下简称“上合组织\uFF09”成立。', ['unclosed: “', 'unopened: ”']],
])('quotation marks and brackets pair: %s', (text, said) => expect(say('pairs', text)).toEqual(said))

test('GB/T 15834, 4.8.3.2: within a quotation the inner marks are single', () => {
  expect(say('pairs', '他说\uFF1A“坚持“上海精神”不动摇。”')).toContain('nested: “ → ‘')
  expect(say('pairs', '他说\uFF1A“坚持‘上海精神’不动摇。”')).toEqual([])
})

test.each(['1)加强合作\uFF1B2)共同发展。', '一\uFF09加强合作。'])(
  'a bracket that numbers an item needs no other: %s',
  (text) => expect(say('pairs', text)).toEqual([]),
)

test('GB/T 15834, 4.8.3.3: a quotation of several paragraphs opens each and closes the last', () => {
  const body = ['“第一段。', '“第二段。”']
  expect(findIn('pairs', { body })).toEqual([])
  expect(findIn('pairs', { body: ['“第一段。', '第二段。'] })).toHaveLength(1)
})

test('an English apostrophe is no quotation mark', () => {
  expect(say('pairs', 'It’s the region’s own.', { locale: 'en' })).toEqual([])
})
