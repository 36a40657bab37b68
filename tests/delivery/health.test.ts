import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { answerHealth } from '../../src/delivery/health.ts'

const state = { ready: false, pingDatabase: null as (() => Promise<boolean>) | null }
const server = createServer((request, response) => {
  void answerHealth({ request, response }, state).then((answered) => answered || response.end('other'))
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
// A server that listens on a port has an address with it.
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

afterEach(() => {
  state.ready = false
  state.pingDatabase = null
})

test('/healthz answers while the process lives, ready or not', async () => {
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
})

test.each([
  ['while migrations run', false, async () => true, 503],
  ['when migrations are done and the database answers', true, async () => true, 200],
  ['when the database does not answer', true, async () => false, 503],
  ['when asking the database fails', true, async () => Promise.reject(new Error('away')), 503],
  ['when nobody can ask the database', true, null, 503],
])('/readyz %s', async (_, ready, pingDatabase, status) => {
  Object.assign(state, { ready, pingDatabase })
  expect((await fetch(`${origin}/readyz`)).status).toBe(status)
})

test('every other address is left to others', async () => {
  expect(await (await fetch(`${origin}/healthz/x`)).text()).toBe('other')
})
