import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSourceFiles } from '../support/source-files.ts'

/** What reads the table itself, and why no sealed text comes out of it. */
const known: Record<string, string> = {
  'src/press/sealing/find-hashes.ts': 'asks whether a hash is of a content, for the seal itself',
  'src/reader/queries/site-map.ts': 'asks whether a hash is of a content, and reads none',
  'src/search/index-issue.ts': 'reads what stands in a current edition: what is sealed is withdrawn',
}

test('whoever reads contents asks the collection, whose hook takes out what is sealed', () => {
  const readers = readSourceFiles()
    .map(({ path }) => path)
    .filter((path) => path.startsWith('src/') && /\bfrom "?contents"?\b/iu.test(readFileSync(path, 'utf8')))
  expect(readers.toSorted()).toEqual(Object.keys(known))
})
