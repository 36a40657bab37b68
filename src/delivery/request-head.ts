/** A request that asks for a path and nothing else that would change the answer. */
export type PlainGet = { path: string; acceptEncoding: string | undefined }

/** One whole head and not a byte after it: request line, fields of visible text, empty line. */
const shape = /^GET (\/[!-~]*) HTTP\/1\.1\r\n(?:[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*\r\n)+\r\n$/

/** Fields that announce a body or another protocol, or ask for less than the whole answer. */
const fieldsThatMatter = new Set([
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
  'if-none-match',
  'if-match',
  'range',
])

/**
 * Reads the head of a request (as Latin-1) if it is one that can be answered by its path and `Accept-Encoding` alone,
 * under RFC 9112 in its strictest reading. Answers null for any other, which is for a whole HTTP parser to judge.
 */
export function readPlainGet(head: string): PlainGet | null {
  const target = shape.exec(head)?.[1]
  if (target === undefined) return null
  let hosts = 0
  let acceptEncoding: string | undefined
  let at = head.indexOf('\r\n') + 2
  while (at < head.length - 2) {
    const colon = head.indexOf(':', at)
    const end = head.indexOf('\r\n', colon)
    const name = head.slice(at, colon).toLowerCase()
    if (fieldsThatMatter.has(name)) return null
    if (name === 'host') hosts += 1
    else if (name === 'connection' && !isKeepAlive(head.slice(colon + 1, end))) return null
    else if (name === 'accept-encoding') {
      if (acceptEncoding !== undefined) return null
      acceptEncoding = head.slice(colon + 1, end).trim()
    }
    at = end + 2
  }
  if (hosts !== 1) return null
  const query = target.indexOf('?')
  return { path: query < 0 ? target : target.slice(0, query), acceptEncoding }
}

/** Longer heads are rare, and none of theirs is worth a second look. */
const longestHead = 8_192

/**
 * Answers a `readPlainGet` of bytes for one connection, which does not read the same bytes twice in a row: clients and
 * proxies often ask again with the very head that they sent before. It keeps at most one head of 8 KiB.
 */
export function rememberLastHead(): (bytes: Buffer) => PlainGet | null {
  let last: Buffer | null = null
  let asked: PlainGet | null = null
  return (bytes) => {
    if (bytes.length > longestHead) return null
    if (!last?.equals(bytes)) {
      last = bytes
      asked = readPlainGet(bytes.toString('latin1'))
    }
    return asked
  }
}

function isKeepAlive(value: string): boolean {
  return value.trim().toLowerCase() === 'keep-alive'
}
