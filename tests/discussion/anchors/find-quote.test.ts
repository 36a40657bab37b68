import { expect, test } from 'vitest'
import { findQuote } from '../../../src/discussion/anchors/find-quote.ts'

const text = '安全合作是优先方向。\n合作机制不断完善。\n经济合作是优先方向。'
const find = (quote: string, rest: { prefix?: string; suffix?: string; near?: number } = {}) => {
  const found = findQuote(text, { quote, prefix: '', suffix: '', ...rest })
  return found && [found.start, text.slice(found.start, found.end)]
}

test('words that stand in a text once are found by themselves', () => {
  expect(find('合作机制不断完善')).toEqual([11, '合作机制不断完善'])
})

test('words that stand in several places are told apart by their surroundings', () => {
  expect(find('合作', { prefix: '。\n经济', suffix: '是优先' })).toEqual([23, '合作'])
})

test('where surroundings are alike, the nearest is meant', () => {
  expect(find('合作是优先方向', { suffix: '。', near: 20 })).toEqual([23, '合作是优先方向'])
})

test('a short word without its surroundings is not guessed at', () => {
  expect(find('合作', { prefix: '文化交流', suffix: '日益密切' })).toBeNull()
})

test('a line that was broken or joined since is the same words', () => {
  expect(find('优先方向。合作\n机制')).toEqual([5, '优先方向。\n合作机制'])
})

test('nothing but white space is nowhere', () => {
  expect(find(' \n')).toBeNull()
})
