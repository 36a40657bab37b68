import { expect, test } from 'vitest'
import { type Coding, chooseCoding } from '../../src/delivery/negotiation.ts'

const all = new Map<Coding, null>([
  ['br', null],
  ['gzip', null],
  ['identity', null],
])
const uncompressed = new Map<Coding, null>([['identity', null]])

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['identity, gzip;q=0.5', 'identity'],
  ['deflate', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
  // Nothing that there is was accepted: the plain text is better than an error.
  ['identity;q=0, zstd', 'identity'],
  ['GZIP', 'gzip'],
  ['br, gzip;q=nonsense', 'br'],
])('Accept-Encoding %j is answered with %s', (header, coding) => {
  expect(chooseCoding(header, all)).toBe(coding)
})

test('what was not made smaller is sent as it is', () => {
  expect(chooseCoding('br, gzip', uncompressed)).toBe('identity')
})
