import {
  $getRoot,
  $isTextNode,
  $parseSerializedNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBlocks } from '../../src/richtext/from-blocks.ts'
import { fromParagraphs } from '../../src/richtext/from-paragraphs.ts'
import { toBlocks } from '../../src/richtext/to-blocks.ts'
import { $toggleRunIn } from '../../src/richtext/toggle-run-in.ts'
import { edit, save } from '../support/headless-editor.ts'
import { exchange, joinPeer, type Peer } from '../support/shared-editors.ts'

/** One edit: what is done, in which text node, at which letter (both taken modulo what is there). */
type Edit = { act: 'type' | 'cut' | 'split' | 'bold' | 'run-in'; node: number; at: number }

const edits: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom('type', 'cut', 'split', 'bold', 'run-in'),
  node: fc.nat(5),
  at: fc.nat(20),
})
const round = fc.record({
  mine: fc.array(edits, { maxLength: 3 }),
  theirs: fc.array(edits, { maxLength: 3 }),
})

test('F2, F7: whatever two people type, cut, split and mark at once, both see the same text', () => {
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 4 }), (rounds) => {
      const [mine, theirs] = openTogether()
      for (const { mine: here, theirs: there } of rounds) {
        for (const one of here) perform(mine, one)
        for (const one of there) perform(theirs, one)
        exchange(mine, theirs)
        expect(save(theirs.editor)).toEqual(save(mine.editor))
      }
      expect(read(mine)).toEqual(read(theirs))
    }),
    { numRuns: 100 },
  )
})

function openTogether(): [Peer, Peer] {
  const first = joinPeer()
  const blocks = fromParagraphs([
    { runIn: '政策沟通更加密切。', text: '各方签署宣言。' },
    { text: '经贸合作不断深化。双方扩大投资。' },
  ])
  edit(first.editor, () => {
    $getRoot()
      .clear()
      .append(...fromBlocks(blocks).root.children.map((node) => $parseSerializedNode(node)))
  })
  return [first, joinPeer(first)]
}

function perform(peer: Peer, { act, node, at }: Edit): void {
  edit(peer.editor, () => {
    const texts = $getRoot().getAllTextNodes().filter($isTextNode)
    const text = texts[node % Math.max(texts.length, 1)]
    if (text) $perform({ text, act, offset: at % (text.getTextContentSize() + 1) })
  })
}

function $perform({ text, act, offset }: { text: TextNode; act: Edit['act']; offset: number }): void {
  const end = Math.min(offset + 2, text.getTextContentSize())
  if (act === 'type') text.spliceText(offset, 0, '新')
  else if (act === 'cut') text.select(offset, end).removeText()
  else if (act === 'split') text.select(offset, offset).insertParagraph()
  else if (act === 'bold') text.select(offset, end).formatText('bold')
  else {
    text.select(offset, offset)
    $toggleRunIn()
  }
}

function read(peer: Peer) {
  return toBlocks(save(peer.editor), () => null)
}
