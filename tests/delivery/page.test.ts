import { expect, test } from 'vitest'
import { composePage } from '../../src/delivery/page.ts'
import { renderedPage } from '../support/delivery-site.ts'

const immutable = 'public, max-age=31536000, immutable'

async function lifetimeOf(changes: Parameters<typeof renderedPage>[1]): Promise<string | undefined> {
  const page = await composePage(renderedPage('body', changes), { headers: {} })
  return page.variants.get('identity')?.fields['Cache-Control']
}

test('a file that says it never changes is immutable; every other answer is asked for again', async () => {
  const revalidated = 'public, max-age=0, must-revalidate'
  expect(await lifetimeOf({ contentType: 'font/woff2', cacheControl: immutable })).toBe(immutable)
  expect(await lifetimeOf({ contentType: 'text/plain', cacheControl: immutable, status: 404 })).toBe(
    revalidated,
  )
  expect(await lifetimeOf({ cacheControl: 'public, max-age=600' })).toBe(revalidated)
  expect(await lifetimeOf({})).toBe(revalidated)
})

test('what an answer says of itself stands in place of what its area says, once', async () => {
  const rendered = renderedPage('body', { fields: { 'cross-origin-resource-policy': 'cross-origin' } })
  const headers = { 'Cross-Origin-Resource-Policy': 'same-origin', 'X-Frame-Options': 'DENY' }
  const page = await composePage(rendered, { headers })
  const fields = page.variants.get('identity')?.fields ?? {}
  expect(fields).toMatchObject({
    'cross-origin-resource-policy': 'cross-origin',
    'X-Frame-Options': 'DENY',
  })
  expect(fields).not.toHaveProperty('Cross-Origin-Resource-Policy')
})
