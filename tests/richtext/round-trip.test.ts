import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeIssue, type IssueParts, type PieceParts } from '../../src/edition/compose-issue.ts'
import { hashContent } from '../../src/edition/hash.ts'
import type { Block } from '../../src/edition/types.ts'
import { fromBlocks } from '../../src/richtext/from-blocks.ts'
import { toBlocks } from '../../src/richtext/to-blocks.ts'
import { arbitraryBlocks } from '../support/arbitrary-blocks.ts'
import { composeModelIssue } from '../support/compose-model-issue.ts'
import { createEditor, open, save } from '../support/headless-editor.ts'
import { buildModelParts } from '../support/model-issue.ts'

test('P4: any text comes back from Lexical JSON as it was', () => {
  fc.assert(
    fc.property(arbitraryBlocks, (blocks) => {
      expect(toBlocks(fromBlocks(blocks), () => null)).toEqual({ blocks, problems: [] })
    }),
  )
})

test('P4: any text comes back from the editor as it was', () => {
  const editor = createEditor()
  fc.assert(
    fc.property(arbitraryBlocks, (blocks) => {
      expect(throughEditor(editor, blocks)).toEqual(blocks)
    }),
  )
})

test('P4: issue 343 has the same hash after a round trip through the editor', () => {
  const editor = createEditor()
  const reopen = (piece: PieceParts): PieceParts => ({ ...piece, body: throughEditor(editor, piece.body) })
  const parts = buildModelParts()
  const runningOrder = parts.runningOrder.map((entry): IssueParts['runningOrder'][number] =>
    entry.type === 'essay'
      ? { ...entry, piece: reopen(entry.piece) }
      : { ...entry, pieces: entry.pieces.map(reopen) },
  )
  expect(composeIssue({ ...parts, runningOrder }).hash).toBe(composeModelIssue().hash)
})

test('P4: a picture comes back by its media document', () => {
  const picture = {
    sha256: 'a'.repeat(64),
    width: 1200,
    height: 800,
    alt: '会场',
    caption: null,
    credit: '记者 摄',
    focal: { x: 50, y: 40 },
  }
  const blocks: Block[] = [{ id: '64f0c0ffee64f0c0ffee64f0', type: 'figure', picture }]
  const state = fromBlocks(blocks, () => 7)
  expect(toBlocks(state, (id) => (id === 7 ? picture : null))).toEqual({ blocks, problems: [] })
  expect(() => fromBlocks(blocks)).toThrow('is not in the media collection')
})

test('P4: the hash of a piece does not hang on what Lexical stores beside its text', () => {
  const editor = createEditor()
  const piece = [...composeModelIssue().pieces.values()][0]
  if (!piece) throw new Error('Issue 343 has no piece')
  const body = throughEditor(editor, piece.body)
  const bare = { root: { children: fromBlocks(body).root.children.map(stripBare) } }
  expect(hashContent({ ...piece, body: toBlocks(bare, () => null).blocks })).toBe(hashContent(piece))
})

/** Keeps what the conversion reads: another version of Lexical may write other defaults beside it. */
function stripBare({ type, children, $ }: Record<string, unknown>) {
  return { type, children, $ }
}

function throughEditor(editor: ReturnType<typeof createEditor>, blocks: Block[]): Block[] {
  open(editor, fromBlocks(blocks))
  const { blocks: again, problems } = toBlocks(save(editor), () => null)
  expect(problems).toEqual([])
  return again
}
