import { readEnvironment } from '../src/kernel/env.ts'
import { chooseFiles } from './import/choose-files.ts'
import { locateReports } from './import/keep-report.ts'
import { printIssues } from './import/print-issues.ts'
import { importUsage, readImportRequest } from './import/request.ts'
import { say } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

await runToEnd(async () => {
  const parameters = process.argv.slice(2)
  if (parameters.includes('--help')) return say(importUsage)
  const request = readImportRequest(parameters)
  const base = process.env.INIT_CWD ?? process.cwd()
  const environment = readEnvironment()
  const reports = locateReports(request.report, { base, dataDir: environment.dataDir })
  const { files } = chooseFiles(request.paths, { base, reports })
  if (files.length === 0) {
    throw new StartError('There is no text, .md, .html, .docx or .pdf in what was named: name other files.')
  }
  if (!request.json) throw new StartError(importUsage)
  const failed = await printIssues(files)
  if (failed > 0) throw new StartError(`${failed} of ${files.length} files could not be imported.`)
})
