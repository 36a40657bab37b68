import type { IncomingMessage } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { type Loopback, openLoopback } from '../../src/delivery/loopback.ts'

let loopback: Loopback
afterEach(() => loopback.close())

test("a page is rendered for nobody in particular: the site's host and no header of a reader", async () => {
  const seen: IncomingMessage[] = []
  loopback = await openLoopback(async (request, response) => {
    seen.push(request)
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }).end('<p>343</p>')
  }, 'https://example.org')
  expect(await loopback.render('/read/zh/roundtable/343')).toEqual({
    status: 200,
    contentType: 'text/html',
    cacheControl: null,
    location: null,
    tag: null,
    fields: {},
    body: Buffer.from('<p>343</p>'),
  })
  expect(seen[0]?.url).toBe('/read/zh/roundtable/343')
  expect(seen[0]?.headers).toEqual({
    host: 'example.org',
    accept: 'text/html',
    'x-forwarded-proto': 'https',
    connection: 'keep-alive',
  })
})

test('the listener answers nobody but delivery', async () => {
  let port = 0
  loopback = await openLoopback(async (request, response) => {
    port = request.socket.localPort ?? 0
    response.end('page')
  }, 'https://example.org')
  await loopback.render('/read/zh')
  expect((await fetch(`http://127.0.0.1:${port}/read/zh`)).status).toBe(404)
})

test('a page that breaks off is an error, not half a page', async () => {
  loopback = await openLoopback(async (_, response) => {
    response.writeHead(200).write('half')
    throw new Error('broken')
  }, 'https://example.org')
  await expect(loopback.render('/read/zh')).rejects.toThrow()
})
