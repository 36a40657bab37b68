import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partHeading } from '../../src/page/text/part-heading.ts'

test('lines of a Chinese heading may end between its words, and within names too long for a line', () => {
  expect(partHeading('在新起点上推动上合组织的发展', 'zh')).toContain('发展')
})

test('no line begins with a mark that closes or ends with one that opens, and dashes stay together', () => {
  const parts = partHeading('“上海精神”\uFF1A合作——共赢\uFF08一\uFF09\uFF01', 'zh')
  expect(
    parts.filter((part) => /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u.test(part) || /[\p{Ps}\p{Pi}]$/u.test(part)),
  ).toEqual([])
  expect(parts.some((part) => part.includes('——'))).toBe(true)
})

test('a heading in a language with spaces stays whole', () => {
  expect(partHeading('Words and spaces', 'en')).toEqual(['Words and spaces'])
})

test('the parts joined are the heading', () => {
  const letters = fc.constantFrom('上', '合', '组织', '的', '——', '“', '”', '\uFF1A', 'AI', ' ', '2030')
  fc.assert(
    fc.property(fc.array(letters), (words) => {
      expect(partHeading(words.join(''), 'zh').join('')).toBe(words.join(''))
    }),
  )
})
