import { expect, test, vi } from 'vitest'
import type { Edition } from '../../src/generated/payload-types.ts'
import { getLogger } from '../../src/kernel/logger.ts'
import { getProcess } from '../../src/kernel/process.ts'
import { announceEdition, listChangedPaths } from '../../src/press/announce.ts'

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
    '/archive',
    '/experts',
  ])
})

test('an English edition changes the English pages alone', () => {
  const paths = listChangedPaths({ addresses, locale: 'en', year: 2025 })
  expect(paths.every((path) => path === '/en' || path.startsWith('/en/'))).toBe(true)
})

test('what is published stays published when its pages cannot be rendered ahead', async () => {
  const edition: Edition = {
    id: 1,
    title: '标题',
    series: 'roundtable',
    issueId: 1,
    issueSlug: '343',
    locale: 'zh',
    revision: 1,
    kind: 'first',
    publishedAt: '2025-09-03T00:00:00.000Z',
    publishedBy: '责任编辑',
    addresses,
    documents: { questions: [], answers: [] },
    superseded: false,
    createdAt: '',
    updatedAt: '',
  }
  const shared = getProcess()
  const warn = vi.spyOn(getLogger(), 'warn').mockReturnValue()
  shared.pages = { refresh: () => Promise.reject(new Error('The database is away')) }
  try {
    await expect(announceEdition(edition)).resolves.toBeUndefined()
    expect(warn).toHaveBeenCalledOnce()
  } finally {
    shared.pages = null
    warn.mockRestore()
  }
})
