import { expect, test } from 'vitest'
import { readClientAddress } from '../../src/delivery/client-address.ts'
import { RateLimit } from '../../src/kernel/rate-limit.ts'

test('a client has its burst at once, then so many a second, and never more than its burst', () => {
  const limit = new RateLimit({ burst: 2, perSecond: 2 })
  const taken = [0, 0, 0, 500, 500, 60_000, 60_000, 60_000].map((now) => limit.take('a', now))
  expect(taken).toEqual([0, 0, 1, 0, 1, 0, 0, 1])
  expect(limit.take('b', 60_000)).toBe(0)
})

test.each([
  ['203.0.113.7', undefined, '203.0.113.7'],
  ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['::ffff:203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::ffff:172.18.0.3', '198.51.100.9, 198.51.100.1', '198.51.100.1'],
  ['::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2:ffff::6', undefined, '2001:db8:1:2'],
  ['2001:db8::6', undefined, '2001:db8:0:0'],
])('a connection from %s that says it is for %s counts as %s', (remoteAddress, forwarded, client) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  expect(readClientAddress({ socket: { remoteAddress }, headers })).toBe(client)
})
