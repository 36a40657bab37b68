import { expect, test } from 'vitest'
import { nameBlockType, readBlockWords } from '../../src/richtext/block-words.ts'

test('the words of a block are what its form takes as text, and no choice, picture or id', () => {
  const quote = { id: 'quote1', blockType: 'pullQuote', kind: 'summary', text: '安全合作' }
  expect(readBlockWords(quote)).toEqual({
    id: 'quote1',
    type: 'pullQuote',
    words: new Map([['text', '安全合作']]),
  })
  expect(readBlockWords({ id: 'figure1', blockType: 'figure', picture: 3 })?.words.size).toBe(0)
  expect(readBlockWords({ ...quote, text: null })?.words.size).toBe(0)
})

test('the fields of what is no block have no words', () => {
  expect(readBlockWords({ linkType: 'custom', url: 'https://example.org' })).toBeNull()
  expect(readBlockWords({ id: 'one', blockType: 'unknown', text: '一' })).toBeNull()
  expect(readBlockWords('一')).toBeNull()
})

test('kinds of blocks have a name in both languages', () => {
  expect(nameBlockType('footnote', 'zh')).toBe('脚注')
  expect(nameBlockType('footnote', 'en')).toBe('Footnote')
  expect(nameBlockType('unknown', 'en')).toBe('unknown')
})
