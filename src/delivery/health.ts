import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RoundtableProcess } from '../kernel/process.ts'

const pingTimeout = 3_000

/**
 * Answers `/healthz` (200 while the process lives) and `/readyz` (200 when migrations are done and the database
 * can be reached, else 503), and says whether the request was one of these.
 */
export async function answerHealth(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  state: Pick<RoundtableProcess, 'ready' | 'pingDatabase'>,
): Promise<boolean> {
  const path = request.url?.split('?', 1)[0]
  if (path === '/healthz') sendState(response, { status: 200, state: 'alive' })
  else if (path !== '/readyz') return false
  else if (!state.ready) sendState(response, { status: 503, state: 'starting' })
  else if (await reachesDatabase(state)) sendState(response, { status: 200, state: 'ready' })
  else sendState(response, { status: 503, state: 'database away' })
  return true
}

async function reachesDatabase(state: Pick<RoundtableProcess, 'pingDatabase'>): Promise<boolean> {
  if (!state.pingDatabase) return false
  const late = new Promise<false>((resolve) => setTimeout(resolve, pingTimeout, false).unref())
  return Promise.race([state.pingDatabase(), late]).catch(() => false)
}

function sendState(response: ServerResponse, answer: { status: number; state: string }): void {
  response.writeHead(answer.status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(`${JSON.stringify({ state: answer.state })}\n`)
}
