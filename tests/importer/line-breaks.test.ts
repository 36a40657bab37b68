import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DescribedIssue } from '../../src/importer/describe-issue.ts'
import { importText } from './support/import-text.ts'
import { makeManuscript } from './support/sample-pages.ts'
import { wrapText } from './support/wrap-text.ts'

const readShape = (name: string): string => readFileSync(new URL(`shapes/${name}`, import.meta.url), 'utf8')
const texts: [string, number, string][] = [
  ['issue 343', 6, makeManuscript()],
  ...['interview-one-expert.txt', 'newspaper-parlour.txt', 'newspaper-series-line.txt'].map(
    (name): [string, number, string] => [name, 20, readShape(name)],
  ),
]

/** An issue without what only one setting of it has: where its lines were joined. */
function withoutLines({ joins: _joins, ...issue }: DescribedIssue): Omit<DescribedIssue, 'joins'> {
  return issue
}

describe('B1: the same text in other line breaks gives the same issue', () => {
  test.each(texts)('%s, parted by blank lines or by indents', (_name, runs, text) => {
    const truth = withoutLines(importText(text))
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 60 }),
        fc.constantFrom(
          { indented: false, parted: true },
          { indented: true, parted: true },
          { indented: true, parted: false },
        ),
        (width, layout) => {
          expect(withoutLines(importText(wrapText(text, { width, ...layout })))).toEqual(truth)
        },
      ),
      { numRuns: runs, seed: 343 },
    )
  })
})
