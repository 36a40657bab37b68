import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, foldWithPlaces } from '../../src/search/fold-text.ts'
import { listGrams, listGramsToFind } from '../../src/search/grams.ts'
import { readExpectedIssue } from '../support/model-issue.ts'

test.each([
  ['traditional characters are simplified', '擘畫上合組織發展新藍圖', '擘画上合组织发展新蓝图'],
  [
    'full-width letters and digits are half-width',
    '\uFF21\uFF29\u3000\uFF12\uFF10\uFF12\uFF15年',
    'ai 2025年',
  ],
  ['capitals are small', 'Shanghai', 'shanghai'],
  ['accents are taken off', 'Müller naïve', 'muller naive'],
  ['a name’s inner space is closed up', '蔡 昉、许\u3000涛', '蔡昉 许涛'],
  ['a space between Latin and Chinese is none', 'AI 时代', 'ai时代'],
  ['the dot of a foreign name is none', '约翰·史密斯', '约翰史密斯'],
  ['punctuation parts, however much of it there is', '安全\uFF0C——“发展”\uFF01', '安全 发展'],
  ['Latin words are parted by one space', 'free   trade', 'free trade'],
  ['what cannot be seen is nothing', '上\u200B合\uFEFF组\u00AD织', '上合组织'],
  ['emoji, NUL and halves of characters are signs', '安\0全🎉\uD83D发展', '安全 发展'],
  ['only punctuation is nothing', '\uFF0C。\uFF01%_\\\'"', ''],
])('%s', (_, text, folded) => {
  expect(foldText(text)).toBe(folded)
})

const characters = fc.oneof(
  fc.constantFrom(...Array.from('安全、合作 \uFF0C。“”AIé·1\uFF12\n🎉\u3000')),
  fc.constantFrom(...Array.from(readExpectedIssue().lead)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
)
const texts = fc.array(characters, { maxLength: 40 }).map((parts) => parts.join(''))

test('a part of a text folds to a part of the folded text', () => {
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), (text, from, length) => {
      const part = Array.from(text)
        .slice(from, from + length)
        .join('')
      expect(foldText(text)).toContain(foldText(part))
    }),
  )
})

test('every part of what is folded has its place in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = foldWithPlaces(text)
      expect(folded.starts).toHaveLength(folded.text.length)
      expect(folded.starts.every((start, index) => start >= (folded.starts[index - 1] ?? 0))).toBe(true)
      expect(folded.starts.every((start) => start < text.length)).toBe(true)
    }),
  )
})

test('the grams that a term is looked up by are among those of every text that it stands in', () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, term, after) => {
      const grams = new Set(listGrams(foldText(before + term + after)))
      for (const gram of listGramsToFind(foldText(term))) expect(grams).toContain(gram)
    }),
  )
})

test('two characters are one gram, more are triples, one is none', () => {
  expect(listGramsToFind('安全')).toEqual(['安全'])
  expect(listGramsToFind('安全合作')).toEqual(['安全合', '全合作'])
  expect(listGramsToFind('安')).toEqual([])
  expect(listGramsToFind('全 能')).toEqual(['全 能'])
})
