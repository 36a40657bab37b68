import { expect, test } from 'vitest'
import { compareIssueTexts } from '../../../src/edition/comparison/compare-issue-texts.ts'
import { comparePieceTexts, isChangedPiece } from '../../../src/edition/comparison/compare-pieces.ts'
import { composeIssue } from '../../../src/edition/compose-issue.ts'
import { composeModelIssue } from '../../support/compose-model-issue.ts'
import { buildModelParts } from '../../support/model-issue.ts'

const before = composeModelIssue()

test('F12: issue 343 does not differ from itself', () => {
  const { lines, lead, order } = compareIssueTexts(before, composeModelIssue())
  expect(lines.flatMap(({ runs }) => runs).every((run) => run.change === 'same')).toBe(true)
  expect(lead.every((block) => block.change === 'kept')).toBe(true)
  const changed = order.filter(
    (line) => line.change !== 'kept' || (line.both.type === 'piece' && isChangedPiece(line.both.comparison)),
  )
  expect(changed).toEqual([])
})

test('F12: a corrected title and day are told by their words, other lines are the same', () => {
  const parts = buildModelParts()
  const title = parts.frontMatter.title.replace(/.$/u, '\u7AE0')
  const after = composeIssue({
    ...parts,
    frontMatter: { ...parts.frontMatter, title, printedOn: '2025-08-30' },
  })
  const changed = compareIssueTexts(before, after).lines.filter(({ runs }) =>
    runs.some((run) => run.change !== 'same'),
  )
  expect(changed.map(({ field }) => field)).toEqual(['title', 'printedOn'])
})

test('F12: a question that moved takes its pieces along as moved, none as deleted and added', () => {
  const parts = buildModelParts()
  const after = composeIssue({ ...parts, runningOrder: parts.runningOrder.toReversed() })
  const changes = new Set(compareIssueTexts(before, after).order.map((line) => line.change))
  expect(changes).toEqual(new Set(['kept', 'moved', 'left']))
})

test('F12: a corrected name is a change within the signature; one more author is an addition', () => {
  const piece = [...before.pieces.values()][0]
  if (!piece) throw new Error('The issue has no piece')
  const [first] = piece.bylines
  const other = { name: '李四', titles: ['某研究院研究员'], titlesAsPrinted: '某研究院研究员' }
  const bylines = [{ ...other, name: '张三', titlesAsPrinted: first?.titlesAsPrinted ?? '' }, other]
  const comparison = comparePieceTexts(piece, { ...piece, bylines })
  expect(comparison.bylines.map((line) => line.change)).toEqual(['kept', 'added'])
  expect(comparison.bylines[0]).toMatchObject({
    both: {
      name: [
        { change: 'removed', text: first?.name },
        { change: 'added', text: '张三' },
      ],
    },
  })
})
