import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests passed and failed. */
export type Tally = { passed: number; failed: number }

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Adds tallies up. */
export function addTallies(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  )
}

/**
 * Reads the tally of a JSON report of vitest or Playwright. A run that ended badly counts at least one failure, even
 * when it left no report: a file that cannot be loaded has no tests to count.
 */
export function readTally(report: string, succeeded: boolean): Tally {
  const tally = parseReport(report)
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

function parseReport(path: string): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 0 }
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const vitest = vitestReport.safeParse(report)
  if (vitest.success) return { passed: vitest.data.numPassedTests, failed: vitest.data.numFailedTests }
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats
  return { passed: expected, failed: unexpected + flaky }
}

/** The last line of `npm test`. */
export function formatTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}
