import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { RoundtableError } from '../../kernel/errors.ts'
import type { OnProgress } from '../progress.ts'
import { refuseFile } from '../refusals.ts'
import type { ParsedFile, ParseOrder, WorkerMessage } from './messages.ts'

/** What one file may take of the machine. */
export type WorkerBounds = { milliseconds: number; megabytes: number }

/** A text of 10 MB takes a quarter of the time and two thirds of the memory. */
export const workerBounds: WorkerBounds = { milliseconds: 60_000, megabytes: 1536 }

/**
 * Reads and parses a file in a thread of its own, so that the site answers meanwhile.
 *
 * @param onProgress - is told of the stages `reading`, `parsing` and `matching`
 * @param signal - ends the thread
 * @throws RoundtableError what `readFile` refuses, and a file that takes more than `bounds`; whatever else the parser
 *   throws is a fault of ours
 */
export function parseInWorker({
  bytes,
  onProgress,
  signal,
  bounds = workerBounds,
}: {
  bytes: Uint8Array
  onProgress?: OnProgress
  signal?: AbortSignal
  bounds?: WorkerBounds
}): Promise<ParsedFile> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = startWorker({ bytes }, bounds)
    const timer = setTimeout(() => settle(() => reject(refuseFile('too-complex'))), bounds.milliseconds)
    const stop = (): void => settle(() => reject(signal?.reason))
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress?.(message.progress)
      else if (message.kind === 'parsed') settle(() => resolve(message.file))
      else settle(() => reject(revive(message)))
    })
    worker.on('error', (error) =>
      settle(() => reject(isOutOfMemory(error) ? refuseFile('too-complex') : error)),
    )
    worker.on('exit', (code) =>
      settle(() => reject(new Error(`The thread of the importer ended with ${code}.`))),
    )

    function settle(act: () => void): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      // What comes later changes nothing: a promise is settled once.
      act()
      void worker.terminate()
    }
  })
}

/** The thread sees nothing of the environment: what it reads may come from anywhere. */
function startWorker(order: ParseOrder, { megabytes }: WorkerBounds): Worker {
  // Node runs the file as it stands; the path is made here, so that Next's bundler leaves it alone.
  const program = join(/* turbopackIgnore: true */ process.cwd(), 'src/importer/worker/parse-file.ts')
  const worker = new Worker(pathToFileURL(program), {
    workerData: order,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  // Libraries may remark on a file; what matters of it is thrown.
  worker.stdout.resume()
  worker.stderr.resume()
  return worker
}

function revive({ refusal }: Extract<WorkerMessage, { kind: 'refused' }>): RoundtableError {
  const { code, sentences, details } = refusal
  return new RoundtableError({ code, ...sentences, details })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
