import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { createDevelopmentDelivery } from '../../src/delivery/deliver-in-development.ts'

const answer = createDevelopmentDelivery(async (request, response) => void response.end(request.url))
const server = createServer((request, response) => void answer({ request, response }))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
// A server that listens on a port has an address with it.
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => server.close())

test.each([
  ['/roundtable/343', '/read/zh/roundtable/343'],
  // The framework's own parameters and headers are what reloading works by.
  ['/en/roundtable/343?_rsc=1', '/read/en/roundtable/343?_rsc=1'],
  ['/admin/login?a=b', '/admin/login?a=b'],
  ['/_next/static/a.js?v=1', '/_next/static/a.js?v=1'],
  ['/__nextjs_font/geist-latin.woff2', '/__nextjs_font/geist-latin.woff2'],
])('in development Next gets %s as %s, with no policy that would stop reloading', async (path, url) => {
  const response = await fetch(origin + path)
  expect(await response.text()).toBe(url)
  expect(response.headers.has('content-security-policy')).toBe(false)
})

test('addresses have one spelling in development too', async () => {
  const response = await fetch(`${origin}/Roundtable/343/`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([308, '/roundtable/343'])
})
