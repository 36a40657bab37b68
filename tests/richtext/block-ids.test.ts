import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBlockId } from '../../src/richtext/block-id.ts'
import { assignBlockIds } from '../../src/richtext/block-ids.ts'
import { assignBlockIdsHook } from '../../src/richtext/block-ids-hook.ts'
import { fromBlocks } from '../../src/richtext/from-blocks.ts'
import { fromParagraphs } from '../../src/richtext/from-paragraphs.ts'
import type { LexicalNode } from '../../src/richtext/lexical-json.ts'
import { toBlocks } from '../../src/richtext/to-blocks.ts'
import { arbitraryBlocks } from '../support/arbitrary-blocks.ts'
import { block, list, paragraph, state } from '../support/lexical-nodes.ts'

test('F2: every paragraph, list, item, embedded block and footnote gets an id that fits an address', () => {
  const note = block({ blockType: 'footnote', text: '见附表。' }, 'inlineBlock')
  const named = idsOf(
    paragraph(['一', note]),
    list([['二'], ['三']]),
    block({ blockType: 'figure', picture: 7 }),
  )
  expect(named).toHaveLength(6)
  expect(named.every(isBlockId)).toBe(true)
  expect(new Set(named).size).toBe(6)
})

test('F2: the same text gets the same ids, wherever it stands', () => {
  const [one] = idsOf(paragraph(['圆桌']))
  expect(one).toBe('cls5qpaxlp')
  expect(idsOf(paragraph(['前言']), paragraph(['圆桌']))[1]).toBe(one)
})

test('F2: of two alike the first keeps its id, and a third of the same text gets yet another', () => {
  const [first, second, third] = idsOf(
    paragraph(['圆桌'], 'mine-0001'),
    paragraph(['圆桌'], 'mine-0001'),
    paragraph(['圆桌']),
  )
  expect(first).toBe('mine-0001')
  expect(second).toBe(idsOf(paragraph(['圆桌']))[0])
  expect(third).not.toBe(second)
})

test('F2: an id that does not fit an address is replaced', () => {
  expect(idsOf(paragraph(['圆桌'], '"><script>'))).toEqual(idsOf(paragraph(['圆桌'])))
})

test('F2: ids that are there and unique never change, and naming twice changes nothing', () => {
  fc.assert(
    fc.property(arbitraryBlocks, (blocks) => {
      const written = fromBlocks(blocks)
      if (blocks.length > 0) expect(assignBlockIds(written)).toEqual(written)
      const bare = state(...written.root.children.map((node) => ({ ...node, $: {} })))
      const once = assignBlockIds(bare)
      expect(assignBlockIds(once)).toEqual(once)
    }),
  )
})

test('F2: plain paragraphs get the ids that their text gets in the editor', () => {
  const blocks = fromParagraphs([{ runIn: '政策。', text: '各方。' }, { text: '各方。' }, { text: '各方。' }])
  const { root } = fromBlocks(blocks)
  const bare = state(...root.children.map((node) => ({ ...node, $: {} })))
  expect(toBlocks(bare, () => null).blocks).toEqual(blocks)
})

test('F2: the hook names blocks at every write and leaves other values alone', () => {
  const value = state(paragraph(['圆桌']))
  expect(assignBlockIdsHook({ value })).toEqual(assignBlockIds(value))
  expect(assignBlockIdsHook({ value: null })).toBeNull()
  expect(assignBlockIdsHook({})).toBeUndefined()
})

function idsOf(...nodes: LexicalNode[]): string[] {
  const json = JSON.stringify(assignBlockIds(state(...nodes)))
  return [...json.matchAll(/"(?:blockId|id)":"([^"]*)"/gu)].map(([, id = '']) => id)
}
