import { readFile as readBytes } from 'node:fs/promises'
import { type DescribedIssue, describeIssue } from '../src/importer/describe-issue.ts'
import { previewImport } from '../src/importer/preview-import.ts'
import { readFile } from '../src/importer/read/read-file.ts'
import { RoundtableError } from '../src/kernel/errors.ts'
import { runToEnd, StartError } from './start-error.ts'

const usage = 'Usage: npm run -s import -- --json FILE... (each FILE a text, .html, .docx or .pdf)'

await runToEnd(async () => {
  const words = process.argv.slice(2)
  const files = words.filter((word) => word !== '--json')
  if (!words.includes('--json') || files.length === 0) throw new StartError(usage)
  const failed = await printIssues(files)
  if (failed > 0) throw new StartError(`${failed} of ${files.length} files could not be imported.`)
})

/** Prints one issue indented, several one a line with the name of the file; answers how many failed. */
async function printIssues(files: string[]): Promise<number> {
  let failed = 0
  for (const [index, file] of files.entries()) {
    if (files.length > 1) process.stderr.write(`${index + 1}/${files.length} ${file}\n`)
    try {
      const issue = await readIssue(file)
      const text = files.length > 1 ? JSON.stringify({ file, ...issue }) : JSON.stringify(issue, null, 2)
      process.stdout.write(`${text}\n`)
    } catch (error) {
      failed += 1
      process.stderr.write(`${file}: ${describeFailure(error)}\n`)
    }
  }
  return failed
}

async function readIssue(file: string): Promise<DescribedIssue> {
  return describeIssue(previewImport(await readFile(await readBytes(file))))
}

function describeFailure(error: unknown): string {
  if (error instanceof RoundtableError) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'There is no such file.'
  if (code === 'EISDIR') return 'This is a folder: name the files in it.'
  throw error
}
