import type { PayloadRequest } from 'payload'
import { languageOf, presentError } from '../../kernel/error-response.ts'
import { isRefusal } from '../../kernel/errors.ts'
import { failImport } from '../fail-import.ts'
import type { ReceiveProgress } from '../operations/receive-import.ts'

type Work = (order: {
  onProgress: (progress: ReceiveProgress) => void
  signal: AbortSignal
}) => Promise<object>

/** Says whether a caller asks for progress, line by line. */
export function wantsLines(req: PayloadRequest): boolean {
  return (req.headers.get('accept') ?? '').includes('application/x-ndjson')
}

/**
 * Answers with lines of JSON while `work` is under way: its progress, and last what it answers or `{"errors": […]}`.
 * The status is sent before that is known, and is 200. A caller who goes away ends the work.
 */
export function answerInLines(req: PayloadRequest, work: Work): Response {
  const encoder = new TextEncoder()
  const gone = new AbortController()
  const lines = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const tell = (line: object): void => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      req.signal?.addEventListener('abort', () => gone.abort(), { once: true })
      try {
        tell(await work({ onProgress: tell, signal: gone.signal }))
      } catch (error) {
        tell(presentFailure(req, error))
      }
      if (!gone.signal.aborted) controller.close()
    },
    cancel: () => gone.abort(),
  })
  return new Response(lines, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store',
      // Proxies would keep the lines until the end.
      'x-accel-buffering': 'no',
    },
  })
}

/** As `answerError` does for other answers, and logged as they are: a refusal in one line, a fault with its cause. */
function presentFailure(req: PayloadRequest, error: unknown): object {
  const refusal = isRefusal(error) ? error : failImport(error)
  if (refusal.status < 500) req.payload.logger.info({ msg: refusal.message })
  else req.payload.logger.error({ err: refusal })
  return presentError(refusal, languageOf(req))
}
