import {
  $createTextNode,
  $getRoot,
  $isTextNode,
  $parseSerializedNode,
} from '@payloadcms/richtext-lexical/lexical'
import { expect, test } from 'vitest'
import type { Block } from '../../src/edition/types.ts'
import { fromBlocks } from '../../src/richtext/from-blocks.ts'
import { toBlocks } from '../../src/richtext/to-blocks.ts'
import { $toggleRunIn } from '../../src/richtext/toggle-run-in.ts'
import { edit, save } from '../support/headless-editor.ts'
import { exchange, joinPeer, type Peer } from '../support/shared-editors.ts'

const sentence = '政策沟通更加密切。'
const rest = '各方在峰会上签署宣言。'

test('F7: a run-in lead marked by one while another types in the same paragraph keeps both changes', () => {
  const [writer, marker] = openTogether([paragraph(sentence + rest)])
  edit(marker.editor, () => {
    $firstText().select(0, 0)
    $toggleRunIn()
  })
  edit(writer.editor, () => {
    const text = $firstText()
    text.spliceText(text.getTextContentSize(), 0, '另有补充。')
  })
  exchange(writer, marker)
  expect(blocksOf(writer)).toEqual([paragraph(`${rest}另有补充。`, sentence)])
  expect(blocksOf(marker)).toEqual(blocksOf(writer))
})

test('F7: typing within the sentence that another marks stays in the run-in lead', () => {
  const [writer, marker] = openTogether([paragraph(sentence + rest)])
  edit(marker.editor, () => {
    $firstText().select(0, 0)
    $toggleRunIn()
  })
  edit(writer.editor, () => {
    $firstText().spliceText(4, 0, '与协调')
  })
  exchange(writer, marker)
  expect(blocksOf(writer)).toEqual([paragraph(rest, '政策沟通与协调更加密切。')])
  expect(blocksOf(marker)).toEqual(blocksOf(writer))
})

test('F7: a run-in lead removed by one while another types in it leaves plain text with both changes', () => {
  const [writer, marker] = openTogether([paragraph(rest, sentence)])
  edit(marker.editor, () => {
    $firstText().select(0, 0)
    $toggleRunIn()
  })
  edit(writer.editor, () => {
    $firstText().spliceText(2, 0, '法规')
  })
  exchange(writer, marker)
  expect(blocksOf(writer)).toEqual([paragraph(`政策法规沟通更加密切。${rest}`)])
  expect(blocksOf(marker)).toEqual(blocksOf(writer))
})

test('F7: text put before a run-in lead by one, while another types after it, makes it plain once edited again', () => {
  const [writer, other] = openTogether([paragraph(rest, sentence)])
  edit(writer.editor, () => {
    $firstText().insertBefore($createTextNode('日前\uFF0C'))
  })
  edit(other.editor, () => {
    const line = $getRoot().getFirstDescendant()?.getNextSibling()
    if ($isTextNode(line)) line.spliceText(0, 0, '会上\uFF0C')
  })
  exchange(writer, other)
  expect(blocksOf(writer)).toEqual([paragraph(`日前\uFF0C${sentence}会上\uFF0C${rest}`)])
  expect(blocksOf(other)).toEqual(blocksOf(writer))
})

test('F2: a paragraph split by one keeps its id for the first half on both sides', () => {
  const [writer, other] = openTogether([paragraph(sentence + rest)])
  edit(writer.editor, () => {
    $firstText().select(sentence.length, sentence.length).insertParagraph()
  })
  exchange(writer, other)
  const [first, second] = blocksOf(other)
  expect(first?.id).toBe('para-one')
  expect(second?.id).toMatch(/^[a-z][a-z2-7]{9}$/u)
  expect(blocksOf(writer)).toEqual(blocksOf(other))
})

function openTogether(blocks: Block[]): [Peer, Peer] {
  const first = joinPeer()
  edit(first.editor, () => {
    $getRoot()
      .clear()
      .append(...fromBlocks(blocks).root.children.map((node) => $parseSerializedNode(node)))
  })
  return [first, joinPeer(first)]
}

function paragraph(text: string, runIn?: string): Block {
  const spans = [{ text, marks: [] }]
  return { id: 'para-one', type: 'paragraph', ...(runIn === undefined ? {} : { runIn }), spans }
}

function blocksOf(peer: Peer): Block[] {
  return toBlocks(save(peer.editor), () => null).blocks
}

function $firstText() {
  const text = $getRoot().getFirstDescendant()
  if (!$isTextNode(text)) throw new Error('The text is empty')
  return text
}
