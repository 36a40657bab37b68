import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'

type Exchange = { request: IncomingMessage; response: ServerResponse }

/** Sends a status with its name as the text. */
export function sendPlain(
  { request, response }: Exchange,
  answer: { status: number; headers: Readonly<Record<string, string>> },
): void {
  const text = `${STATUS_CODES[answer.status] ?? answer.status}\n`
  response.writeHead(answer.status, {
    ...answer.headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}

// U+FF0C, written so that no editor turns it into an ASCII comma.
const comma = '\uFF0C'

const unavailablePage = `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>暂时无法显示</title></head><body>
<h1>暂时无法显示</h1>
<p>这一页暂时无法显示${comma}请稍后再试。</p>
<p lang="en">This page cannot be shown at the moment. Please try again shortly.</p>
</body></html>
`

/**
 * Sends the page that stands in for one that could not be rendered, never to be kept by anybody: 503 with a time
 * to come back where the trouble is `passing` (the database is away), else 500.
 */
export function sendUnavailable(
  { request, response }: Exchange,
  trouble: { passing: boolean; headers: Readonly<Record<string, string>> },
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(trouble.passing ? 503 : 500, {
    ...trouble.headers,
    ...(trouble.passing ? { 'Retry-After': '10' } : {}),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(unavailablePage),
  })
  response.end(request.method === 'HEAD' ? undefined : unavailablePage)
}
