import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Rendered } from './page.ts'

/** Answers a request with Next, as `app.getRequestHandler()` does. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A way to ask Next for a path as nobody in particular. */
export type Loopback = {
  render: (path: string) => Promise<Rendered>
  close: () => Promise<void>
}

const passHeader = 'x-roundtable-pass'
/** What a page may say of itself in the head of its answer, beside what delivery asks of every page. */
const passedFields = [
  'access-control-allow-origin',
  'content-disposition',
  'content-language',
  'cross-origin-resource-policy',
  'link',
  'x-robots-tag',
]
const renderTimeout = 30_000
/** So many renders run at once; the others wait, so that a flood of random paths cannot take all memory. */
const concurrentRenders = 8

/**
 * Opens a listener on a random port of the loopback interface, through which Next is asked with a fixed set of
 * request headers: nothing that a reader sends (cookies, RSC, Next-*, Forwarded, Accept) reaches a page.
 * `siteUrl` gives the Host. The listener answers nobody but `render`, which alone knows its pass.
 */
export async function openLoopback(next: NextHandler, siteUrl: string): Promise<Loopback> {
  const site = new URL(siteUrl)
  const headers = {
    host: site.host,
    accept: 'text/html',
    'x-forwarded-proto': site.protocol.slice(0, -1),
    [passHeader]: randomBytes(16).toString('hex'),
  }
  const server = createServer((incoming, response) => {
    if (incoming.headers[passHeader] !== headers[passHeader]) {
      response.writeHead(404).end()
      return
    }
    delete incoming.headers[passHeader]
    next(incoming, response).catch((cause: unknown) => response.destroy(toError(cause)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The loopback listener has no port')
  const agent = new Agent({ keepAlive: true, maxSockets: concurrentRenders })
  const { port } = address

  return {
    async render(path) {
      const asked = request({ host: '127.0.0.1', port, path, headers, agent })
      asked.setTimeout(renderTimeout, () => asked.destroy(new Error(`${path} took too long to render`)))
      asked.end()
      // The event's only argument is the response, which `once` does not know the type of.
      const [answer] = (await once(asked, 'response')) as [IncomingMessage]
      return readAnswer(answer)
    },
    async close() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function readAnswer(answer: IncomingMessage): Promise<Rendered> {
  return {
    status: answer.statusCode ?? 500,
    contentType: answer.headers['content-type'] ?? 'application/octet-stream',
    cacheControl: answer.headers['cache-control'] ?? null,
    location: answer.headers.location ?? null,
    tag: readTag(answer.headers),
    fields: pickFields(answer.headers),
    body: await buffer(answer),
  }
}

function pickFields(headers: IncomingHttpHeaders): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const name of passedFields) {
    const value = headers[name]
    if (typeof value === 'string') fields[name] = value
  }
  return fields
}

/** Of pages, Next's own tag would be of what delivery changes. */
function readTag(headers: IncomingHttpHeaders): string | null {
  const isPage = headers['content-type']?.startsWith('text/html') ?? false
  return isPage ? null : (/^"([\w-]+)"$/.exec(headers.etag ?? '')?.[1] ?? null)
}

function toError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error('Next could not answer', { cause })
}
