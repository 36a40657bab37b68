import { expect, test } from 'vitest'

test('the words of a block are in its own fields, also where Payload has added its own before they are looked for', async () => {
  // The order is what this is about: the configuration is built first.
  await import('../support/headless-editor.ts')
  const { pullQuoteBlock } = await import('../../src/richtext/embedded-blocks.ts')
  expect(pullQuoteBlock.fields.map((field) => 'name' in field && field.name)).toContain('id')
  const { readBlockWords, wordFieldsOf } = await import('../../src/richtext/block-words.ts')
  expect(['figure', 'pullQuote', 'footnote'].map(wordFieldsOf)).toEqual([[], ['text'], ['text']])
  const quote = { id: 'quote1', blockType: 'pullQuote', kind: 'summary', text: '机制优先' }
  expect(readBlockWords(quote)?.words).toEqual(new Map([['text', '机制优先']]))
})
