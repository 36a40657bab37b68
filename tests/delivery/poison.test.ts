import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, openSite, renderedPage } from '../support/delivery-site.ts'

const renders: string[] = []
let site: Awaited<ReturnType<typeof openSite>>
let plain: Answer

beforeAll(async () => {
  site = await openSite({
    render: async (path) => {
      renders.push(path)
      return renderedPage(`<p>${path}</p>`, path === '/read/zh/roundtable/343' ? {} : { status: 404 })
    },
  })
  plain = await site.ask('/roundtable/343')
})
afterAll(() => site.close())

const hostile: Record<string, string>[] = [
  { cookie: 'payload-token=x; __prerender_bypass=y; __next_preview_data=z' },
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', 'x-forwarded-port': '1' },
  { forwarded: 'host=evil.example;proto=http' },
  { 'x-host': 'evil.example', 'x-original-url': '/admin', 'x-rewrite-url': '/admin' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { 'next-router-state-tree': '%5B%22%22%5D', 'next-url': '/admin' },
  { 'next-action': 'x', 'next-hmr-refresh': '1' },
  { 'x-nextjs-data': '1', 'x-middleware-prefetch': '1' },
  { 'x-middleware-subrequest': 'src/middleware:src/middleware', 'x-middleware-invoke': '1' },
  { 'x-matched-path': '/admin', 'x-invoke-path': '/admin', 'x-invoke-status': '500' },
  { 'x-now-route-matches': '1=admin', purpose: 'prefetch' },
  { accept: 'application/json', 'accept-language': 'en', 'user-agent': 'x' },
  { authorization: 'Bearer x', 'x-http-method-override': 'DELETE' },
  { 'cache-control': 'no-cache', pragma: 'no-cache' },
  { 'x-roundtable-pass': 'x', range: 'bytes=0-1', origin: 'https://evil.example' },
  { 'accept-encoding': 'identity;q=1, *;q=0' },
]

describe('who asks with', () => {
  test.each(hostile.map((headers) => [JSON.stringify(headers), headers] as const))(
    '%s gets the page that everybody gets',
    async (_, headers) => {
      expect(withoutDate(await site.ask('/roundtable/343', headers))).toEqual(withoutDate(plain))
    },
  )

  test.each([
    '?',
    '?_rsc=1x2y3',
    '?__nextLocale=en&__nextDataReq=1',
    '?utm_source=a&locale=en',
    '?roundtable-status=404',
    '??//evil.example',
    `?${'a=1&'.repeat(500)}`,
  ])('the query %s gets the page that everybody gets', async (query) => {
    expect(withoutDate(await site.ask(`/roundtable/343${query}`))).toEqual(withoutDate(plain))
  })
})

describe('another spelling', () => {
  test.each([
    '/roundtable/343/',
    '//roundtable/343',
    '/roundtable//343',
    '/ROUNDTABLE/343',
    '/%52oundtable/343',
    '/roundtable/%33%34%33',
    '/roundtable/./343',
    '/x/../roundtable/343',
    '/x/%2e%2e/roundtable/343',
    '/roundtable/343/.',
  ])('%s is only led to the one address', async (path) => {
    expect(await site.ask(path)).toMatchObject({ status: 308, headers: { location: '/roundtable/343' } })
  })

  test.each([
    '/roundtable/343.',
    '/roundtable/343%20',
    '/roundtable/343%3Ba',
    '/roundtable/343.rsc',
    '/roundtable/343.segments/_tree.segment.rsc',
    '/read/zh/roundtable/343',
    '/roundtable/343%23',
    '/roundtable/343%3Fa',
  ])('%s is another page, or none', async (path) => {
    expect(await site.ask(path)).toMatchObject({ status: 404 })
  })

  test.each([
    '/roundtable%2F343',
    '/roundtable%5C343',
    '/roundtable/343%00',
    '/roundtable/%C0%AE',
    '/%',
    `/${'a'.repeat(5_000)}`,
  ])('%s is refused without a render', async (path) => {
    const before = renders.length
    expect(await site.ask(path)).toMatchObject({ status: 400 })
    expect(renders).toHaveLength(before)
  })
})

test('no header of an answer repeats what a client sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('host', 'x-forwarded-host', 'forwarded', 'cookie', 'referer', 'origin', 'next-url'),
      fc.webPath(),
      async (name, path) => {
        const answer = await site.ask(`${path || '/'}?canary`, { [name]: 'canary.example' })
        const { location = '', ...headers } = answer.headers
        expect(JSON.stringify(headers)).not.toContain('canary')
        expect(location).toMatch(/^($|\/(?!\/))/)
        expect(answer.body.toString()).not.toContain('canary.example')
      },
    ),
    { numRuns: 200 },
  )
})

test('after all of this the page is what it was, and was rendered once', async () => {
  expect(withoutDate(await site.ask('/roundtable/343'))).toEqual(withoutDate(plain))
  expect(renders.filter((path) => path === '/read/zh/roundtable/343')).toHaveLength(1)
})

function withoutDate({ headers, ...rest }: Answer) {
  return { ...rest, headers: { ...headers, date: null } }
}
