import type { PayloadRequest } from 'payload'
import { languageOf, presentError } from './error-response.ts'
import { isRefusal, type RoundtableError } from './errors.ts'

/** What takes its time: it tells each line as it has it, and answers the last one. */
type Work = (order: { tell: (line: object) => void; signal: AbortSignal }) => Promise<object>

/** Says whether a caller asks for progress, line by line. */
export function wantsLines(req: PayloadRequest): boolean {
  return (req.headers.get('accept') ?? '').includes('application/x-ndjson')
}

/**
 * Answers with lines of JSON while `work` is under way: what it tells, and last what it answers or `{"errors": […]}`.
 * The status is sent before that is known, and is 200. A caller who goes away ends the work.
 *
 * @param explain makes the answer to a fault of ours, which is logged with its cause
 */
export function answerInLines(
  req: PayloadRequest,
  { work, explain }: { work: Work; explain: (fault: unknown) => RoundtableError },
): Response {
  const encoder = new TextEncoder()
  const gone = new AbortController()
  const lines = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const tell = (line: object): void => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      req.signal?.addEventListener('abort', () => gone.abort(), { once: true })
      try {
        tell(await work({ tell, signal: gone.signal }))
      } catch (error) {
        tell(presentFailure(req, isRefusal(error) ? error : explain(error)))
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
function presentFailure(req: PayloadRequest, refusal: RoundtableError): object {
  if (refusal.status < 500) req.payload.logger.info({ msg: refusal.message })
  else req.payload.logger.error({ err: refusal })
  return presentError(refusal, languageOf(req))
}
