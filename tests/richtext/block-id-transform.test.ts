import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isTextNode,
  $parseSerializedNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { beforeEach, expect, test } from 'vitest'
import { registerBlockIdTransform } from '../../src/richtext/block-id-transform.ts'
import { registerFlatListTransform } from '../../src/richtext/flat-list-transform.ts'
import { toBlocks } from '../../src/richtext/to-blocks.ts'
import { createEditor, edit, open, save } from '../support/headless-editor.ts'
import { list, paragraph, state } from '../support/lexical-nodes.ts'

let editor: LexicalEditor

beforeEach(() => {
  editor = createEditor()
  registerBlockIdTransform(editor)
  registerFlatListTransform(editor)
})

test('F2: new blocks get ids of their own while people edit', () => {
  edit(editor, () => {
    $getRoot().append($createParagraphNode().append($createTextNode('圆桌')), $createParagraphNode())
    $getRoot().append($parseSerializedNode(list([['一'], ['二']])))
  })
  const ids = readIds()
  expect(ids).toHaveLength(5)
  expect(new Set(ids).size).toBe(5)
})

test('F2: a paragraph keeps its id while its text is edited', () => {
  open(editor, state(paragraph(['圆桌'], 'mine-0001')))
  edit(editor, () => $firstText().spliceText(2, 0, '会议'))
  expect(blocks()).toEqual([{ id: 'mine-0001', text: '圆桌会议' }])
})

test('F2: Enter within a paragraph leaves the id with its first half', () => {
  open(editor, state(paragraph(['智库圆桌'], 'mine-0001')))
  edit(editor, () => $firstText().select(2, 2).insertParagraph())
  const [first, second] = blocks()
  expect(first).toEqual({ id: 'mine-0001', text: '智库' })
  expect(second?.text).toBe('圆桌')
  expect(second?.id).not.toBe('mine-0001')
})

test('F2: Enter before a paragraph leaves the id with its text', () => {
  open(editor, state(paragraph(['圆桌'], 'mine-0001')))
  edit(editor, () => $firstText().select(0, 0).insertParagraph())
  expect(blocks()).toEqual([{ id: 'mine-0001', text: '圆桌' }])
  expect(new Set(readIds()).size).toBe(2)
})

test('F2: of a paragraph pasted twice the first in the text keeps the id', () => {
  open(editor, state(paragraph(['前言'], 'mine-0000'), paragraph(['圆桌'], 'mine-0001')))
  edit(editor, () => {
    $getRoot().append($parseSerializedNode(paragraph(['圆桌'], 'mine-0001')))
  })
  const [, original, pasted] = readIds()
  expect(original).toBe('mine-0001')
  expect(pasted).toMatch(/^[a-z][a-z2-7]{9}$/u)
})

test('F8: a list pasted within a list becomes flat', () => {
  edit(editor, () => {
    $getRoot().append($parseSerializedNode(list([['一'], [list([['二']])]])))
  })
  expect(toBlocks(save(editor), () => null)).toMatchObject({
    blocks: [{ items: [{ spans: [{ text: '一' }] }, { spans: [{ text: '二' }] }] }],
    problems: [],
  })
})

function readIds(): string[] {
  return [...JSON.stringify(save(editor)).matchAll(/"blockId":"([^"]*)"/gu)].map(([, id = '']) => id)
}

function blocks(): { id: string; text: string }[] {
  return toBlocks(save(editor), () => null).blocks.map((block) => ({
    id: block.id,
    text: JSON.stringify(block).match(/"text":"([^"]*)"/u)?.[1] ?? '',
  }))
}

function $firstText() {
  const text = $getRoot().getFirstDescendant()
  if (!$isTextNode(text)) throw new Error('The text is empty')
  return text
}
