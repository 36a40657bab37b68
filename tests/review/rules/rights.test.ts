import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../../src/kernel/access.ts'
import { presets } from '../../../src/review/process/presets.ts'
import { columns, listRows, renderRights } from '../support/rights-table.ts'

const page = fileURLToPath(new URL('../../../docs/reference/review-table.md', import.meta.url))
const processes = Object.entries(presets).filter(([, { steps }]) => steps.length > 0)

test('docs/reference/review-table.md says what the rules allow, step by role by act', async () => {
  await expect(renderRights()).toMatchFileSnapshot(page)
})

/** The roles in whose cell of a row an act stands. */
function holders(cells: readonly string[], act: string): Role[] {
  return columns.filter((_, index) => cells[index]?.includes(act))
}

describe.each(processes)('%s', (_, process) => {
  const rows = listRows(process)
  const onSteps = rows.slice(0, process.steps.length)

  test('R1: each step is signed by its role alone, and by a chief editor’s override', () => {
    for (const [index, { cells }] of onSteps.entries()) {
      expect(holders(cells, 'S')).toEqual([process.steps[index]?.role])
      expect(holders(cells, 'O')).toEqual(['chief-editor'])
    }
  })

  test('a reader does nothing, an administrator edits and nothing else', () => {
    for (const { cells } of rows) {
      expect(cells.at(-1)).toBe('·')
      expect(cells[0]).toMatch(/^[E·]$/u)
    }
  })

  test('what is released or published is neither edited, signed, returned nor queried before it is reopened', () => {
    for (const { cells } of rows.filter(({ at }) => at === 'released' || at === 'published')) {
      expect(['E', 'S', 'O', 'B', 'V', 'Q'].flatMap((act) => holders(cells, act))).toEqual([])
      expect(holders(cells, 'R')).toContain('chief-editor')
    }
  })

  test('a chief editor edits, and signs by an override, at every step', () => {
    for (const { cells } of onSteps) expect(cells[columns.indexOf('chief-editor')]).toMatch(/E.*O/)
  })
})
