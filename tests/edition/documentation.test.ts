import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hashContent } from '../../src/edition/hash.ts'
import { readPiece } from '../../src/edition/parse.ts'

const page = readFileSync(new URL('../../docs/reference/edition.md', import.meta.url), 'utf8')

test('F1: the example of the reference has the hash that the reference gives', () => {
  const example = page.match(/```json\n([^`]*)```/u)?.[1] ?? ''
  const hash = page.match(/has the hash `([0-9a-f]{64})`/u)?.[1]
  expect(hashContent(readPiece(example))).toBe(hash)
})
