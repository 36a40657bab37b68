import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Locale } from '../../src/kernel/locales.ts'
import { writePrivateFile } from '../private-files.ts'
import { StartError } from '../start-error.ts'
import { writeReport } from './describe-run.ts'
import type { Run } from './outcome.ts'

/** Answers where the reports of a run go: the file that was named, or two in the data folder. */
export function locateReports(
  named: string | null,
  { base, dataDir }: { base: string; dataDir: string },
): string[] {
  if (named !== null) return [resolve(base, named)]
  return [join(dataDir, 'import-report.md'), join(dataDir, 'import-report.json')]
}

/**
 * Writes the report of a run, as JSON or Markdown by the ending of each path. It may quote texts that are not public yet,
 * so that only its owner can read it.
 * @throws StartError when it cannot be written
 */
export function keepReport(run: Run, { paths, language }: { paths: string[]; language: Locale }): void {
  for (const path of paths) {
    const text = path.toLowerCase().endsWith('.json')
      ? `${JSON.stringify(run, null, 2)}\n`
      : writeReport(run, language)
    try {
      mkdirSync(dirname(path), { recursive: true })
      writePrivateFile(path, text)
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      throw new StartError(
        `The report ${path} cannot be written (${reason}): name another place by --report.`,
      )
    }
  }
}
