import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addTallies, formatTally, readTally } from '../../runtime/tally.ts'

let folder: string
let report: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-tally-'))
  report = join(folder, 'report.json')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (content: unknown) => writeFileSync(report, JSON.stringify(content))

describe('the tally of npm test', () => {
  it('counts the tests of a vitest report', () => {
    write({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 })
    expect(readTally(report, false)).toMatchObject({ passed: 7, failed: 2 })
  })

  it('counts a test that passed only when it was tried again as failed', () => {
    write({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } })
    expect(readTally(report, false)).toMatchObject({ passed: 3, failed: 2 })
  })

  it('counts a failure when a run ended badly though no test failed', () => {
    write({ numPassedTests: 7, numFailedTests: 0 })
    expect(readTally(report, false)).toMatchObject({ passed: 7, failed: 1 })
  })

  it('counts a failure when a run left no report', () => {
    expect(readTally(report, false)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('ends with the totals, and under them a line for each failure', () => {
    const total = addTallies([
      { passed: 3, failed: 0, failures: [] },
      { passed: 4, failed: 1, failures: ['Checks: types'] },
    ])
    expect(formatTally(total)).toBe('7 passed, 1 failed\n✗ Checks: types')
  })

  it('ends in one line when all is well', () => {
    expect(formatTally({ passed: 7, failed: 0, failures: [] })).toBe('7 passed, 0 failed')
  })

  it('says that a run ended badly when no test of it failed', () => {
    write({ numPassedTests: 7, numFailedTests: 0 })
    expect(readTally(report, false).failures).toEqual(['the run ended badly though no test failed'])
  })
})
