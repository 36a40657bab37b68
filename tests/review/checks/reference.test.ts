import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkNames } from '../../../src/review/checks/check-names.ts'

const root = new URL('../../../', import.meta.url)
const page = readFileSync(new URL('docs/reference/checks.md', root), 'utf8')

test('the reference names every check and every rule that the code has', () => {
  const rules = globSync('src/review/checks/**/*.ts', { cwd: root })
    .map((path) => readFileSync(new URL(path, root), 'utf8'))
    .flatMap((text) => [...text.matchAll(/\brule: ([^,\n]*'[^,\n]*)/g)])
    .flatMap(([, names = '']) => [...names.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name))
  expect(rules.length).toBeGreaterThan(40)
  const missing = [...checkNames, ...new Set(rules)].filter((name) => !page.includes(`\`${name}\``))
  expect(missing).toEqual([])
})
