import { describeIssue } from '../../src/importer/describe-issue.ts'
import { previewImport } from '../../src/importer/preview-import.ts'
import { readFile } from '../../src/importer/read/read-file.ts'
import type { ChosenFile } from './choose-files.ts'
import { describeFailure } from './describe-failure.ts'
import { readBytes } from './read-bytes.ts'

/**
 * Prints one issue as indented JSON, several one a line with the name of the file; failures go to standard error.
 * Answers how many failed.
 */
export async function printIssues(files: ChosenFile[]): Promise<number> {
  let failed = 0
  for (const [index, { path, name }] of files.entries()) {
    if (files.length > 1) process.stderr.write(`${index + 1}/${files.length} ${name}\n`)
    try {
      const issue = describeIssue(previewImport(await readFile(await readBytes(path))))
      await print(
        files.length > 1 ? JSON.stringify({ file: name, ...issue }) : JSON.stringify(issue, null, 2),
      )
    } catch (error) {
      failed += 1
      process.stderr.write(`${name}: ${describeFailure(error).en}\n`)
    }
  }
  return failed
}

/** The program ends by `process.exit`, which would cut off what a pipe has not taken yet. */
function print(line: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${line}\n`, () => resolve()))
}
