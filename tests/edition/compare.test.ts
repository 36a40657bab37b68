import { expect, test } from 'vitest'
import { compareIssues, isUnchanged } from '../../src/edition/compare.ts'
import { composeIssue, type IssueParts, type PieceParts } from '../../src/edition/compose-issue.ts'
import { listPieceHashes } from '../../src/edition/parse.ts'
import type { ComposedIssue } from '../../src/edition/types.ts'
import { fromParagraphs } from '../../src/richtext/from-paragraphs.ts'
import { composeModelIssue } from '../support/compose-model-issue.ts'
import { buildModelParts } from '../support/model-issue.ts'

const before = composeModelIssue()

test('F11: an issue does not differ from itself composed again', () => {
  const difference = compareIssues(before, composeModelIssue())
  expect(difference).toEqual({ frontMatter: [], runningOrder: false, pieces: [] })
  expect(isUnchanged(difference)).toBe(true)
})

test('F11: a change of the front matter is named by its fields', () => {
  const parts = buildModelParts()
  const after = composeIssue({
    ...parts,
    frontMatter: { ...parts.frontMatter, title: '新蓝图', printedOn: '2025-08-30' },
  })
  expect(compareIssues(before, after)).toEqual({
    frontMatter: ['title', 'printedOn'],
    runningOrder: false,
    pieces: [],
  })
})

test('F11: a piece that was edited is known again by its blocks, and its changed fields are named', () => {
  const after = composeWith((piece) => ({ ...piece, headline: '安全合作', bylines: [] }))
  expect(compareIssues(before, after).pieces).toEqual([
    {
      change: 'changed',
      before: hashAt(before, 0),
      after: hashAt(after, 0),
      fields: ['headline', 'bylines'],
    },
  ])
})

test('F11: a piece with a body written anew is known again by its signatures', () => {
  const after = composeWith((piece) => ({ ...piece, body: fromParagraphs([{ text: '全文重写。' }]) }))
  expect(compareIssues(before, after).pieces).toEqual([
    { change: 'changed', before: hashAt(before, 0), after: hashAt(after, 0), fields: ['body'] },
  ])
})

test('F11: another order of the same pieces is a change of the running order alone', () => {
  const parts = buildModelParts()
  const after = composeIssue({ ...parts, runningOrder: parts.runningOrder.toReversed() })
  expect(compareIssues(before, after)).toEqual({ frontMatter: [], runningOrder: true, pieces: [] })
})

test('F11: pieces that came and went are named', () => {
  const parts = buildModelParts()
  const shorter = composeIssue({ ...parts, runningOrder: parts.runningOrder.slice(1) })
  const first = hashAt(before, 0)
  expect(compareIssues(before, shorter).pieces).toEqual([{ change: 'removed', before: first }])
  expect(compareIssues(shorter, before).pieces).toEqual([{ change: 'added', after: first }])
})

test('F11: two states are compared by what they say, not by the names of their pieces', () => {
  const renamed: ComposedIssue = {
    hash: 'upcast',
    issue: {
      ...before.issue,
      runningOrder: before.issue.runningOrder.map((entry) =>
        entry.type === 'essay'
          ? { ...entry, piece: `old-${entry.piece}` }
          : { ...entry, pieces: entry.pieces.map((piece) => `old-${piece}`) },
      ),
    },
    pieces: new Map([...before.pieces].map(([hash, piece]) => [`old-${hash}`, piece])),
  }
  expect(isUnchanged(compareIssues(renamed, before))).toBe(true)
})

/** Composes issue 343 with its first piece changed. */
function composeWith(change: (piece: PieceParts) => PieceParts): ComposedIssue {
  const parts = buildModelParts()
  const runningOrder = parts.runningOrder.map((entry, index): IssueParts['runningOrder'][number] =>
    entry.type === 'question' && index === 0 ? { ...entry, pieces: entry.pieces.map(change) } : entry,
  )
  return composeIssue({ ...parts, runningOrder })
}

function hashAt(composed: ComposedIssue, index: number): string | undefined {
  return listPieceHashes(composed.issue)[index]
}
