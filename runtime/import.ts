import { readEnvironment } from '../src/kernel/env.ts'
import { withDatabase } from './database.ts'
import { type Choice, chooseFiles } from './import/choose-files.ts'
import { summarizeRun } from './import/describe-run.ts'
import { watchInterruption } from './import/interruption.ts'
import { locateReports } from './import/keep-report.ts'
import { importMessages, readTerminalLanguage } from './import/messages.ts'
import type { Run } from './import/outcome.ts'
import { printIssues } from './import/print-issues.ts'
import { type ImportRequest, importUsage, readImportRequest } from './import/request.ts'
import { runImport } from './import/run-import.ts'
import { prepareDatabase } from './prepare-database.ts'
import { say } from './say.ts'
import { showPath } from './show-path.ts'
import { runToEnd, StartError } from './start-error.ts'

/** What a shell answers for a program that Ctrl-C has ended. */
const stopped = 130
const base = process.env.INIT_CWD ?? process.cwd()
const language = readTerminalLanguage(process.env)

await runToEnd(async () => {
  const parameters = process.argv.slice(2)
  if (parameters.includes('--help')) return say(importUsage)
  const request = readImportRequest(parameters)
  if (request.json) await printAll(choose(request, []))
  else await importAll(request)
})

function choose({ paths }: ImportRequest, reports: string[]): Choice {
  const choice = chooseFiles(paths, { base, reports })
  if (choice.files.length > 0) return choice
  throw new StartError('There is no text, .md, .html, .docx or .pdf in what was named: name other files.')
}

async function printAll({ files }: Choice): Promise<void> {
  const failed = await printIssues(files)
  if (failed > 0) throw new StartError(`${failed} of ${files.length} files could not be imported.`)
}

async function importAll(request: ImportRequest): Promise<void> {
  const words = importMessages[language]
  const environment = readEnvironment()
  const places = locateReports(request.report, { base, dataDir: environment.dataDir })
  const choice = choose(request, places)
  // One file needs no report beside what is printed of it.
  const reports = choice.files.length > 1 || request.report !== null ? places : []
  const interruption = watchInterruption(() => process.stderr.write(`\n${words.stopping}\n`))
  await withDatabase(environment, async () => {
    // As a first start does: an empty database gets its demo accounts, so that somebody can see the drafts.
    await prepareDatabase(process.env.DATABASE_URL ?? '', { demo: environment.demo, env: {} })
    const run = await runImport({ ...choice, request, reports, language, interruption })
    if (choice.files.length > 1) say(summarizeRun(run, language))
    if (reports.length > 0) say(words.reportAt(reports.map(showPath).join(', ')))
    process.exitCode = codeOf(run)
  })
}

function codeOf({ outcomes, left }: Run): number {
  if (left.length > 0) return stopped
  return outcomes.some(({ result }) => result === 'failed' || result === 'waiting') ? 1 : 0
}
