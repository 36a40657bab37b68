import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { copyDocument, makeDocument, readText } from '../../src/coediting/text/convert-text.ts'
import { hashText } from '../../src/coediting/text/hash-text.ts'
import { replaceText } from '../../src/coediting/text/replace-text.ts'
import { fromBlocks } from '../../src/richtext/from-blocks.ts'
import type { LexicalState } from '../../src/richtext/lexical-json.ts'
import { arbitraryBlocks } from '../support/arbitrary-blocks.ts'
import { bodyConfig } from '../support/headless-editor.ts'
import { list, paragraph, state } from '../support/lexical-nodes.ts'

const author = 7

function mergeThreeWays(base: LexicalState, { mine, theirs }: { mine: LexicalState; theirs: LexicalState }) {
  const document = makeDocument(bodyConfig, base)
  const typed = replaceText(bodyConfig, { base: document, text: theirs, author: 8 })
  const replaced = replaceText(bodyConfig, { base: document, text: mine, author })
  for (const update of [typed, replaced]) if (update) Y.applyUpdate(document, update)
  return linesOf(readText(bodyConfig, document))
}

function linesOf(value: unknown): string[] {
  const found = JSON.stringify(value, (key, inner) => (key === 'text' ? `«${inner}»` : inner)).matchAll(
    /«(.*?)»/gu,
  )
  return [...found].map(([, words = '']) => words)
}

test('replacing one text by another gives the other, whatever both are', () => {
  fc.assert(
    fc.property(arbitraryBlocks, arbitraryBlocks, (before, after) => {
      const base = makeDocument(bodyConfig, fromBlocks(before))
      const wanted = readText(bodyConfig, makeDocument(bodyConfig, fromBlocks(after)))
      const update = replaceText(bodyConfig, { base, text: wanted, author })
      if (update) Y.applyUpdate(base, update)
      expect(readText(bodyConfig, base)).toEqual(wanted)
    }),
    { numRuns: 60 },
  )
})

test('a text replaced by itself is left alone', () => {
  const base = makeDocument(bodyConfig, state(paragraph(['安全合作'], 'para-one')))
  expect(replaceText(bodyConfig, { base, text: readText(bodyConfig, base), author })).toBeNull()
})

test('what was typed since the base stays, in a paragraph that the new text leaves alone', () => {
  const base = state(paragraph(['一'], 'para-one'), paragraph(['二'], 'para-two'))
  const mine = state(paragraph(['一改'], 'para-one'), paragraph(['二'], 'para-two'))
  const theirs = state(paragraph(['一'], 'para-one'), paragraph(['二', '加'], 'para-two'))
  expect(mergeThreeWays(base, { mine, theirs })).toEqual(['一改', '二加'])
})

test('what was typed since the base stays, in the very paragraph that the new text changes', () => {
  const base = state(paragraph(['安全合作是优先方向。'], 'para-one'))
  const mine = state(paragraph(['安全合作是首要的优先方向。'], 'para-one'))
  const theirs = state(paragraph(['当前\uFF0C安全合作是优先方向。'], 'para-one'))
  expect(mergeThreeWays(base, { mine, theirs })).toEqual(['当前\uFF0C安全合作是首要的优先方向。'])
})

test('paragraphs that come and go on both sides meet in order', () => {
  const base = state(...['一', '二', '三', '四'].map((words, at) => paragraph([words], `para-${at}xx`)))
  const [one, two, three, four] = base.root.children
  if (!one || !two || !three || !four) throw new Error('four paragraphs')
  const mine = state(one, paragraph(['我的新段'], 'para-mine'), two, four)
  const theirs = state(
    paragraph(['他的新段'], 'para-their'),
    one,
    two,
    three,
    paragraph(['四改'], 'para-3xx'),
  )
  expect(mergeThreeWays(base, { mine, theirs })).toEqual(['他的新段', '一', '我的新段', '二', '四改'])
})

test('one item of a list changes, and what was typed in another stays', () => {
  const base = state(list([['一'], ['二'], ['三']]))
  const mine = state(list([['一改'], ['二'], ['三'], ['四']]))
  const theirs = state(list([['一'], ['二'], ['三加']]))
  expect(mergeThreeWays(base, { mine, theirs })).toEqual(['一改', '二', '三加', '四'])
})

test('new words are those of whoever replaces', () => {
  const base = makeDocument(bodyConfig, state(paragraph(['一'], 'para-one')))
  const update = replaceText(bodyConfig, { base, text: state(paragraph(['一二'], 'para-one')), author })
  const changed = copyDocument(base)
  if (update) Y.applyUpdate(changed, update)
  expect(changed.store.clients.has(author)).toBe(true)
})

test('the name of a text hangs on what it says alone', () => {
  const one = state(paragraph(['一'], 'para-one'))
  const reordered = { root: Object.fromEntries(Object.entries(one.root).toReversed()), other: 1 }
  expect(hashText(reordered)).toBe(hashText(one))
  expect(hashText(state(paragraph(['二'], 'para-one')))).not.toBe(hashText(one))
})
