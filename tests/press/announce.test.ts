import { expect, test } from 'vitest'
import { listChangedPaths } from '../../src/press/announce.ts'

const addresses = {
  series: 'roundtable',
  issue: '343',
  pieces: [
    { hash: 'a', slug: 'xu-tao', experts: ['xu-tao'] },
    { hash: 'b', slug: 'xu-tao-2', experts: ['xu-tao', null] },
  ],
  topics: [],
}

test('publishing renders each page that shows the edition once, the issue first', () => {
  expect(listChangedPaths({ addresses, locale: 'zh', year: 2025 })).toEqual([
    '/roundtable/343',
    '/',
    '/roundtable',
    '/roundtable/343/xu-tao',
    '/roundtable/343/xu-tao-2',
    '/experts/xu-tao',
    '/archive/2025',
  ])
})

test('an English edition changes the English pages alone', () => {
  const paths = listChangedPaths({ addresses, locale: 'en', year: 2025 })
  expect(paths.every((path) => path === '/en' || path.startsWith('/en/'))).toBe(true)
})
