import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { listFailures } from './test-failures.ts'

/** How many tests passed and failed, and a line for each failure. */
export type Tally = { passed: number; failed: number; failures: string[] }

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Adds tallies up. */
export function addTallies(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  }
}

/**
 * Reads the tally of a JSON report of vitest or Playwright. A run that ended badly counts at least one failure, even
 * when it left no report: a file that cannot be loaded has no tests to count.
 */
export function readTally(report: string, succeeded: boolean): Tally {
  const tally = parseReport(report)
  if (succeeded || tally.failed > 0) return tally
  const failures = tally.failures.length > 0 ? tally.failures : ['the run ended badly though no test failed']
  return { ...tally, failed: 1, failures }
}

function parseReport(path: string): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 0, failures: [] }
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const failures = listFailures(report)
  const vitest = vitestReport.safeParse(report)
  if (vitest.success) {
    return { passed: vitest.data.numPassedTests, failed: vitest.data.numFailedTests, failures }
  }
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats
  return { passed: expected, failed: unexpected + flaky, failures }
}

/** The end of `npm test`: the totals in one line, and under it a line for each failure. */
export function formatTally({ passed, failed, failures }: Tally): string {
  const totals = `${passed} passed, ${failed} failed`
  return failures.length === 0 ? totals : [totals, ...failures.map((line) => `✗ ${line}`)].join('\n')
}
