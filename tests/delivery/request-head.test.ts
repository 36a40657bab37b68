import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainGet, rememberLastHead } from '../../src/delivery/request-head.ts'

const head = (...lines: string[]) =>
  `${['GET /roundtable/343 HTTP/1.1', 'Host: a', ...lines].join('\r\n')}\r\n\r\n`

describe('a plain request', () => {
  test.each([
    [head(), { path: '/roundtable/343', acceptEncoding: undefined }],
    [head('Accept-Encoding:gzip, br '), { path: '/roundtable/343', acceptEncoding: 'gzip, br' }],
    [head('Cookie: a=b', 'RSC: 1', 'Upgrade-Insecure-Requests: 1', 'Connection: Keep-Alive'), {}],
    ['GET /a?b=c?d HTTP/1.1\r\nhost: a\r\n\r\n', { path: '/a' }],
  ])('%j is known by its path and Accept-Encoding', (text, expected) => {
    expect(readPlainGet(text)).toMatchObject(expected)
  })
})

describe('left to the whole parser is', () => {
  test.each([
    ['half a head', head().slice(0, -2)],
    ['a head with more behind it', `${head()}G`],
    ['two heads at once', head() + head()],
    ['a body announced', head('Content-Length: 1')],
    ['a body in chunks', head('Transfer-Encoding: chunked')],
    ['another protocol', head('Connection: Upgrade', 'Upgrade: websocket')],
    ['a connection that shall close', head('Connection: close')],
    ['a question of what is new', head('If-None-Match: "a"')],
    ['a part of a page', head('Range: bytes=0-1')],
    ['an expectation', head('Expect: 100-continue')],
    ['no host', 'GET / HTTP/1.1\r\naccept: *\r\n\r\n'],
    ['two hosts', head('Host: b')],
    ['two lines of codings', head('Accept-Encoding: br', 'Accept-Encoding: gzip')],
    ['HTTP/1.0', head().replace('1.1', '1.0')],
    ['another method', head().replace('GET', 'HEAD')],
    ['a target of another form', head().replace('/roundtable', 'http://a/roundtable')],
    ['a space in the target', head().replace('343', '34 3')],
    ['a space before a colon', head('Content-Length : 1')],
    ['a folded line', head('Accept: a', ' b')],
    ['a lone line feed', head('Accept: a\nContent-Length: 1')],
    ['a lone carriage return', head('Accept: a\rb')],
    ['a NUL', head('Accept: a\0')],
    ['a line without a name', head(': a')],
  ])('%s', (_, text) => {
    expect(readPlainGet(text)).toBeNull()
  })

  test('whatever is no request', () => {
    fc.assert(fc.property(fc.string(), (text) => readPlainGet(text) === null))
  })
})

describe('the last head of a connection', () => {
  test('is not read again when it comes again', () => {
    const readHead = rememberLastHead()
    const asked = readHead(Buffer.from(head()))
    expect(asked).toMatchObject({ path: '/roundtable/343' })
    expect(readHead(Buffer.from(head()))).toBe(asked)
  })

  test('never answers for another, of the same length or longer', () => {
    const readHead = rememberLastHead()
    readHead(Buffer.from(head()))
    expect(readHead(Buffer.from(head().replace('343', '342')))).toMatchObject({ path: '/roundtable/342' })
    expect(readHead(Buffer.from(head() + head()))).toBeNull()
    expect(readHead(Buffer.from(head('Accept-Encoding: br')))).toMatchObject({ acceptEncoding: 'br' })
  })

  test('is left to the whole parser each time that it must be', () => {
    const readHead = rememberLastHead()
    for (let time = 0; time < 2; time += 1) {
      expect(readHead(Buffer.from(head('Range: bytes=0-1')))).toBeNull()
    }
  })

  test('is not kept when it is longer than 8 KiB', () => {
    const readHead = rememberLastHead()
    const asked = readHead(Buffer.from(head()))
    expect(readHead(Buffer.from(head(`Cookie: ${'a'.repeat(8_192)}`)))).toBeNull()
    expect(readHead(Buffer.from(head()))).toBe(asked)
  })
})
