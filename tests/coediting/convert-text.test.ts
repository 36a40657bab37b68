import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeDocument, readText } from '../../src/coediting/text/convert-text.ts'
import { fromBlocks } from '../../src/richtext/from-blocks.ts'
import type { LexicalState } from '../../src/richtext/lexical-json.ts'
import { toBlocks } from '../../src/richtext/to-blocks.ts'
import { arbitraryBlocks } from '../support/arbitrary-blocks.ts'
import { bodyConfig, createEditor, leadConfig, open, save } from '../support/headless-editor.ts'
import { block, element, link, list, paragraph, runIn, state, text } from '../support/lexical-nodes.ts'

const require = createRequire(import.meta.url)

/** What the field's own editor makes of a text: defaults filled in, equal neighbours merged. */
function throughEditor(value: LexicalState): LexicalState {
  const editor = createEditor()
  open(editor, value)
  return save(editor)
}

/** The text after a journey to another process: as bytes. */
function throughRoom(value: unknown): LexicalState {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(makeDocument(bodyConfig, value)))
  return readText(bodyConfig, copy)
}

test('the binding works on the one Lexical that the editor works on', () => {
  const versions = ['@lexical/yjs', '@payloadcms/richtext-lexical'].map((name) => {
    const from = createRequire(require.resolve(name))
    return from.resolve('lexical')
  })
  expect(new Set(versions).size).toBe(1)
})

test.each<[string, LexicalState]>([
  ['a paragraph with a name', state(paragraph(['安全合作'], 'para-one'))],
  [
    'every mark',
    state(paragraph(['一', text('二', 1), text('三', 2), text('四', 32), text('五', 64), text('六', 3)])),
  ],
  ['a run-in lead', state(paragraph([runIn('政策沟通更加密切。'), '各方签署宣言。'], 'para-one'))],
  ['a heading', state(element('heading', ['小标题'], { tag: 'h3', $: { blockId: 'head-one' } }))],
  ['lists', state(list([['一'], ['二', text('粗', 1)]]), list([['甲']], 'number'))],
  ['a link', state(paragraph(['见', link('https://example.com/a', ['原文', text('。', 1)])]))],
  ['a figure', state(block({ id: 'figure-one', blockType: 'figure', picture: 7 }))],
  ['a pull quote', state(block({ id: 'quote-one', blockType: 'pullQuote', kind: 'summary', text: '提要' }))],
  [
    'a footnote',
    state(
      paragraph(['文', block({ id: 'note-one', blockType: 'footnote', text: '注' }, 'inlineBlock'), '字']),
    ),
  ],
  [
    'a line break and a tab',
    state(
      paragraph(['一', { type: 'linebreak', version: 1 }, '二', { ...text('\t'), type: 'tab', detail: 2 }]),
    ),
  ],
  [
    'alignment and indentation',
    state(element('paragraph', ['一'], { format: 'center', indent: 2, textFormat: 0, textStyle: '' })),
  ],
  ['an empty paragraph', state(paragraph([], 'para-one'))],
])('a room keeps %s as the editor does', (_name, value) => {
  expect(throughRoom(value)).toEqual(throughEditor(value))
})

test('any text comes back from a room as it was', () => {
  fc.assert(
    fc.property(arbitraryBlocks, (blocks) => {
      const value = fromBlocks(blocks)
      const again = throughRoom(value)
      if (blocks.length > 0) expect(again).toEqual(throughEditor(value))
      expect(toBlocks(again, () => null).problems).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a field without a value begins as one empty paragraph', () => {
  for (const nothing of [null, undefined, state()]) {
    expect(throughRoom(nothing).root.children).toMatchObject([{ type: 'paragraph', children: [] }])
  }
})

test('a node that the field does not know is refused', () => {
  expect(() => makeDocument(leadConfig, state(list([['一']])))).toThrow('list')
  const document = makeDocument(bodyConfig, state(list([['一']])))
  expect(() => readText(leadConfig, document)).toThrow('not registered')
})
