import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.ts'
import { runBrowserTests } from './browser-tests.ts'
import { buildSite } from './build-site.ts'
import { runChecks } from './checks.ts'
import { say } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'
import { addTallies, formatTally, readTally, type Tally } from './tally.ts'
import { firstLine } from './test-failures.ts'
import { runTool, tools } from './tools.ts'

const reports = mkdtempSync(join(tmpdir(), 'roundtable-reports-'))

await runToEnd(async () => {
  // Asked first, as a missing browser would otherwise be told only after minutes.
  say(`Browser: ${findBrowser()}`)
  const tallies = [
    await runStep('Checks', runChecks),
    await runStep('Unit tests', () => runVitest('unit')),
    await runStep('Integration tests, against Postgres', () => runVitest('int')),
    await runStep('Build', buildOnce),
    await runStep('End-to-end tests, in a browser', runEndToEnd),
  ]
  rmSync(reports, { recursive: true, force: true })
  const total = addTallies(tallies)
  say(`\n${formatTally(total)}`)
  if (total.failed > 0) process.exit(1)
})

async function runStep(heading: string, run: () => Promise<Tally>): Promise<Tally> {
  say(`\n== ${heading}`)
  const begun = Date.now()
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof StartError ? error.message : error)
    return {
      passed: 0,
      failed: 1,
      failures: [firstLine(error instanceof Error ? error.message : String(error))],
    }
  })
  const totals = formatTally({ ...tally, failures: [] })
  say(`== ${heading}: ${totals} in ${Math.round((Date.now() - begun) / 1000)} s`)
  return { ...tally, failures: tally.failures.map((failure) => `${heading}: ${failure}`) }
}

async function runVitest(project: 'unit' | 'int'): Promise<Tally> {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const parameters = [tools.vitest, 'run', '--project', project, '--includeTaskLocation', ...reporters]
  return readTally(report, await runTool(parameters))
}

async function buildOnce(): Promise<Tally> {
  await buildSite()
  return { passed: 0, failed: 0, failures: [] }
}

async function runEndToEnd(): Promise<Tally> {
  const report = join(reports, 'e2e.json')
  const passed = await runBrowserTests(['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  return readTally(report, passed)
}
