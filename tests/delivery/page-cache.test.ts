import { expect, test } from 'vitest'
import { composePage, type Page } from '../../src/delivery/page.ts'
import { PageCache } from '../../src/delivery/page-cache.ts'
import { renderedPage } from '../support/delivery-site.ts'

const bounds = { maxBytes: 100_000, maxMissing: 5, missingLifetime: 60_000 }
const missing = await composePage(renderedPage('missing', { status: 404 }), { headers: {} })

test('random paths that do not exist push no page out', async () => {
  const cache = new PageCache(bounds)
  cache.put('/roundtable/343', await pageOf(1_000))
  for (let index = 0; index < 1_000; index += 1) cache.put(`/random/${index}`, missing)
  expect(cache.get('/roundtable/343')).toBeDefined()
  const held = Array.from({ length: 1_000 }, (_, index) => cache.get(`/random/${index}`)).filter(Boolean)
  expect(held).toHaveLength(bounds.maxMissing)
})

test('pages take no more than their bytes, the least recently used going out first', async () => {
  const cache = new PageCache(bounds)
  cache.put('/a', await pageOf(40_000))
  cache.put('/b', await pageOf(40_000))
  cache.get('/a')
  cache.put('/c', await pageOf(40_000))
  expect(['/a', '/b', '/c'].map((path) => cache.get(path) !== undefined)).toEqual([true, false, true])
})

test('a page larger than all room is not held, and costs the others nothing', async () => {
  const cache = new PageCache(bounds)
  cache.put('/a', await pageOf(1_000))
  cache.put('/huge', await pageOf(200_000))
  expect(cache.get('/huge')).toBeUndefined()
  expect(cache.get('/a')).toBeDefined()
})

test('a page that does not exist is held only briefly', async () => {
  const cache = new PageCache({ ...bounds, missingLifetime: 1 })
  cache.put('/nothing', missing)
  await expect.poll(() => cache.get('/nothing'), { interval: 5 }).toBeUndefined()
})

test('a path that came into being is no longer missing', async () => {
  const cache = new PageCache(bounds)
  cache.put('/roundtable/344', missing)
  cache.put('/roundtable/344', await pageOf(1_000))
  expect(cache.get('/roundtable/344')?.status).toBe(200)
})

/** Makes a page of `size` bytes that do not compress. */
async function pageOf(size: number): Promise<Page> {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)))
  const body = Buffer.concat([bytes, Buffer.alloc(size - bytes.length, 1)])
  return composePage(renderedPage('', { contentType: 'application/octet-stream', body }), { headers: {} })
}
