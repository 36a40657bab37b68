import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeIssue } from '../../src/importer/describe-issue.ts'
import { previewImport } from '../../src/importer/preview-import.ts'
import { readFile } from '../../src/importer/read/read-file.ts'

const folder = new URL('shapes/', import.meta.url)
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'))

describe('pages of other roundtables, written without a look at the rules', () => {
  test.each(files)('%s gives its true structure', async (file) => {
    const truth = new URL(file.replace(/\.[^.]+$/u, '.expected.json'), folder)
    const issue = describeIssue(previewImport(await readFile(readFileSync(new URL(file, folder)))))
    // A truth names only what it is sure of; lists must be whole.
    expect(issue).toMatchObject(JSON.parse(readFileSync(truth, 'utf8')))
  })
})
