import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Rendered } from '../../src/delivery/page.ts'
import { type Answer, HandGeneration, openSite, renderedPage } from '../support/delivery-site.ts'

const text = '智库圆桌'.repeat(500)
let renders: string[]
let generation: HandGeneration
let rendered: (path: string) => Rendered
let site: Awaited<ReturnType<typeof openSite>>

beforeEach(async () => {
  renders = []
  generation = new HandGeneration()
  rendered = (path) => renderedPage(`<!DOCTYPE html><title>${path}</title><script>1</script><p>${text}</p>`)
  site = await openSite({
    generation,
    render: async (path) => {
      renders.push(path)
      return rendered(path)
    },
  })
})
afterEach(() => site.close())

const wholePage = `<!DOCTYPE html><title>/read/zh/roundtable/343</title><p>${text}</p>`

describe('a page', () => {
  test('is rendered once, without scripts, with the strict headers', async () => {
    const [first, second] = [await site.ask('/roundtable/343'), await site.ask('/roundtable/343')]
    expect(first.body.toString()).toBe(wholePage)
    expect(second.body).toEqual(first.body)
    expect(renders).toEqual(['/read/zh/roundtable/343'])
    expect(first.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      'content-length': String(Buffer.byteLength(wholePage)),
    })
  })

  test('comes in the coding that the client prefers, each with its own ETag', async () => {
    const brotli = await site.ask('/roundtable/343', { 'accept-encoding': 'gzip, br' })
    const gzip = await site.ask('/roundtable/343', { 'accept-encoding': 'gzip' })
    const plain = await site.ask('/roundtable/343')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(wholePage)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(wholePage)
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  test('that is a file is known by the tag that it names, in each coding by another', async () => {
    rendered = () => renderedPage(wholePage, { contentType: 'application/json', tag: 'content-hash' })
    const plain = await site.ask('/roundtable/343.json')
    const brotli = await site.ask('/roundtable/343.json', { 'accept-encoding': 'br' })
    expect(plain.headers.etag).toBe('"content-hash"')
    expect(brotli.headers.etag).toBe('"content-hash-br"')
  })

  test('is answered with 304 and no body where the client has it', async () => {
    const { headers } = await site.ask('/roundtable/343', { 'accept-encoding': 'br' })
    const again = await site.ask('/roundtable/343', {
      'accept-encoding': 'br',
      'if-none-match': `"other", ${headers.etag}`,
    })
    expect(again).toMatchObject({ status: 304, headers: { etag: headers.etag } })
    expect(again.body).toHaveLength(0)
    const other = await site.ask('/roundtable/343', { 'if-none-match': headers.etag ?? '' })
    expect(other.status).toBe(200)
  })

  test('has the same headers for HEAD, and no body', async () => {
    const get = await site.ask('/roundtable/343')
    const head = await site.ask('/roundtable/343', {}, 'HEAD')
    expect({ ...head.headers, date: null }).toEqual({ ...get.headers, date: null })
    expect(head.body).toHaveLength(0)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s and says what it takes', async (method) => {
    expect(await site.ask('/roundtable/343', {}, method)).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
  })

  test('states its status by a marker, which readers do not see', async () => {
    rendered = () => renderedPage('<meta name="roundtable-status" content="410"/>gone')
    const answer = await site.ask('/roundtable/1')
    expect(answer).toMatchObject({ status: 410 })
    expect(answer.body.toString()).toBe('gone')
  })

  test('that moved leads to its new address', async () => {
    rendered = () => renderedPage('', { status: 308, location: '/roundtable/344' })
    expect(await site.ask('/roundtable/343')).toMatchObject({
      status: 308,
      headers: { location: '/roundtable/344' },
    })
  })
})

describe('nothing that a client sends splits or poisons what is held', () => {
  test.each([
    ['cookies', '/roundtable/343', { cookie: 'payload-token=x; a=b' }],
    ['unknown parameters', '/roundtable/343?utm_source=x&_rsc=abc', {}],
    ["the framework's headers", '/roundtable/343', { rsc: '1', 'next-router-prefetch': '1' }],
    ['forwarded hosts', '/roundtable/343', { host: 'evil.example', 'x-forwarded-host': 'evil.example' }],
    ['other methods by header', '/roundtable/343', { 'x-http-method-override': 'DELETE' }],
    ['languages', '/roundtable/343', { 'accept-language': 'en' }],
  ])('%s', async (_, path, headers) => {
    const asked = await site.ask(path, headers)
    const plain = await site.ask('/roundtable/343')
    expect(asked.body.toString()).toBe(wholePage)
    expect(withoutDate(asked)).toEqual(withoutDate(plain))
    expect(renders).toEqual(['/read/zh/roundtable/343'])
  })

  test('other spellings lead to the one that is held', async () => {
    const answer = await site.ask('//Roundtable/343/?a=1')
    expect(answer).toMatchObject({ status: 308, headers: { location: '/roundtable/343?a=1' } })
    expect(renders).toEqual([])
  })
})

describe('when something fails', () => {
  test('a page that breaks is answered with 500, kept by nobody, and tried again', async () => {
    rendered = () => renderedPage('trace', { status: 500 })
    const broken = await site.ask('/roundtable/343')
    expect(broken).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
    expect(broken.body.toString()).not.toContain('trace')
    rendered = () => renderedPage('well')
    expect((await site.ask('/roundtable/343')).body.toString()).toBe('well')
  })

  test('with the database away, what is held goes on being served, and the rest asks to come again', async () => {
    await site.ask('/roundtable/343')
    generation.away = true
    rendered = () => renderedPage('', { status: 500 })
    expect(await site.ask('/roundtable/343')).toMatchObject({ status: 200 })
    expect(await site.ask('/roundtable/342')).toMatchObject({ status: 503, headers: { 'retry-after': '10' } })
  })

  test('with the database away, a page from before a change is served, unless the change took something back', async () => {
    await site.ask('/roundtable/343')
    generation.raise()
    generation.away = true
    expect((await site.ask('/roundtable/343')).body.toString()).toBe(wholePage)
    expect(renders).toHaveLength(1)
    generation.raise({ takesBack: true })
    rendered = () => renderedPage('', { status: 500 })
    expect(await site.ask('/roundtable/343')).toMatchObject({ status: 503 })
  })

  test('a page from before a change is not served while the database is there', async () => {
    await site.ask('/roundtable/343')
    generation.raise()
    rendered = () => renderedPage('', { status: 500 })
    expect(await site.ask('/roundtable/343')).toMatchObject({ status: 500 })
  })

  test('a database that goes in the middle of a render is no fault of the page', async () => {
    await site.ask('/roundtable/343')
    generation.raise()
    rendered = () => {
      generation.away = true
      return renderedPage('', { status: 500 })
    }
    expect((await site.ask('/roundtable/343')).body.toString()).toBe(wholePage)
    expect(await site.ask('/roundtable/342')).toMatchObject({ status: 503 })
  })

  test('a page rendered while the generation cannot be read is shown, but not held', async () => {
    generation.away = true
    expect(await site.ask('/roundtable/343')).toMatchObject({ status: 200 })
    await site.ask('/roundtable/343')
    expect(renders).toHaveLength(2)
  })
})

test('parameters reach the search page, and its answers are held by nobody', async () => {
  expect(await site.ask('/search?q=a')).toMatchObject({ headers: { 'cache-control': 'no-store' } })
  await site.ask('/search?q=a')
  expect(renders).toEqual(['/read/zh/search?q=a', '/read/zh/search?q=a'])
})

test('who searches too often is told when to come back, whatever proxies are named in between', async () => {
  const asked = []
  for (let count = 0; count < 5; count += 1)
    asked.push(await site.ask('/search?q=a', forwardedFor('203.0.113.7')))
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429])
  expect(asked.at(-1)?.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' })
  const spoofed = await site.ask('/search?q=a', forwardedFor('198.51.100.1, 203.0.113.7'))
  expect(spoofed.status).toBe(429)
  const other = await site.ask('/search/suggest?q=a', forwardedFor('203.0.113.8'))
  expect(other.status).toBe(200)
})

test('files of the build keep the lifetime that Next gives them, and are asked for once', async () => {
  rendered = () =>
    renderedPage('a{}'.repeat(100), {
      contentType: 'text/css; charset=UTF-8',
      cacheControl: 'public, immutable',
    })
  await site.ask('/_next/static/a.css')
  const file = await site.ask('/_next/static/a.css?v=1', { 'accept-encoding': 'br' })
  expect(file.headers).toMatchObject({ 'cache-control': 'public, immutable', 'content-encoding': 'br' })
  expect(renders).toEqual(['/_next/static/a.css'])
})

test('files that our build named by their hash are kept for ever, unless they are missing', async () => {
  const asScript = { contentType: 'application/javascript', cacheControl: 'public, max-age=0' }
  rendered = (path) => renderedPage('1', { ...asScript, status: path.includes('beef') ? 404 : 200 })
  const kept = await site.ask('/assets/built/reader-0123456789abcdef.js')
  expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const missing = await site.ask('/assets/built/reader-beef456789abcdef.js')
  expect(missing).toMatchObject({
    status: 404,
    headers: { 'cache-control': expect.not.stringContaining('immutable') },
  })
  const plain = await site.ask('/assets/icon.svg')
  expect(plain.headers['cache-control']).toBe('public, max-age=0')
})

test("the admin is Next's, with its own policy", async () => {
  const answer = await site.ask('/admin/collections/issues', {}, 'POST')
  expect(answer.body.toString()).toBe('next')
  expect(answer.headers['content-security-policy']).toContain("'unsafe-inline'")
})

function forwardedFor(address: string) {
  return { 'x-forwarded-for': address }
}

function withoutDate({ headers, ...rest }: Answer) {
  return { ...rest, headers: { ...headers, date: null } }
}
