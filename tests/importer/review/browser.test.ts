import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSourceFiles } from '../../support/source-files.ts'

test('the review model runs in a browser: it reaches no framework, no module of Node, and no folder but pure ones', () => {
  const files = new Map(readSourceFiles().map((file) => [file.path, file]))
  const reached = new Set<string>()
  const queue = [...files.keys()].filter((path) => path.startsWith('src/importer/review/'))
  expect(queue.length).toBeGreaterThan(20)
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    queue.push(...(files.get(path)?.imports ?? []))
  }
  const pure =
    /^src\/(?:importer\/(?:review|match|parse)\/|importer\/[a-z-]+\.ts$|importer\/commit\/expert-match\.ts$|kernel\/(?:errors|locales)\.ts$)/u
  expect([...reached].filter((path) => !pure.test(path))).toEqual([])
  const packages = [...reached].flatMap((path) => {
    const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
    return [...text.matchAll(/\bfrom '([^.'][^']*)'/gu)].map(([, name]) => name)
  })
  expect(new Set(packages)).toEqual(new Set(['opencc-js/t2cn', 'zod']))
})
