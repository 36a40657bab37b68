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

/** A file to be parsed in a thread. */
type Order = {
  bytes: Uint8Array
  /** Is told of the stages `reading`, `parsing` and `matching`. */
  onProgress?: OnProgress
  /** Ends the thread. */
  signal?: AbortSignal
}

/** Reads and parses a file outside of this thread. */
export type ParseElsewhere = (order: Order) => Promise<ParsedFile>

/**
 * Reads and parses a file in a thread of its own, so that the site answers meanwhile.
 *
 * @throws RoundtableError what `readFile` refuses, and a file that takes more than `bounds`; whatever else the parser
 *   throws is a fault of ours
 */
export async function parseInWorker({
  bounds = workerBounds,
  ...order
}: Order & { bounds?: WorkerBounds }): Promise<ParsedFile> {
  const thread = new ParserThread(bounds)
  try {
    return await thread.parse(order)
  } finally {
    thread.close()
  }
}

/**
 * A thread that parses one file after the other, for whoever has many: most of the time that a small file takes is the
 * thread's beginning. After a file that broke it, the next one begins a new thread.
 */
export class ParserThread {
  readonly #bounds: WorkerBounds
  #worker: Worker | null = null

  constructor(bounds: WorkerBounds = workerBounds) {
    this.#bounds = bounds
  }

  /** As `parseInWorker`; the next call waits for this one. */
  parse({ bytes, onProgress, signal }: Order): Promise<ParsedFile> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const worker = this.#open()
      const { milliseconds } = this.#bounds
      const timer = setTimeout(() => giveUp(refuseFile('too-complex')), milliseconds)
      const stop = (): void => giveUp(signal?.reason)
      const read = (message: WorkerMessage): void => {
        if (message.kind === 'progress') return onProgress?.(message.progress)
        leave()
        if (message.kind === 'parsed') resolve(message.file)
        else reject(revive(message))
      }
      const fail = (error: unknown): void => giveUp(isOutOfMemory(error) ? refuseFile('too-complex') : error)
      const end = (code: number): void => giveUp(new Error(`The thread of the importer ended with ${code}.`))
      signal?.addEventListener('abort', stop, { once: true })
      worker.on('message', read).on('error', fail).on('exit', end)
      worker.postMessage({ bytes } satisfies ParseOrder)

      function leave(): void {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
        worker.off('message', read).off('error', fail).off('exit', end)
      }
      const giveUp = (reason: unknown): void => {
        leave()
        this.close()
        // What comes later changes nothing: a promise is settled once.
        reject(reason)
      }
    })
  }

  /** Ends the thread. */
  close(): void {
    void this.#worker?.terminate()
    this.#worker = null
  }

  #open(): Worker {
    this.#worker ??= startWorker(this.#bounds)
    return this.#worker
  }
}

/** The thread sees nothing of the environment: what it reads may come from anywhere. */
function startWorker({ megabytes }: WorkerBounds): Worker {
  // Node runs the file as it stands; the path is made here, so that Next's bundler leaves it alone.
  const program = join(/* turbopackIgnore: true */ process.cwd(), 'src/importer/worker/parse-file.ts')
  const worker = new Worker(pathToFileURL(program), {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  // Libraries may remark on a file; what matters of it is thrown.
  worker.stdout.resume()
  worker.stderr.resume()
  // A thread that is being ended may still fail, when nobody waits for it.
  return worker.on('error', () => undefined)
}

function revive({ refusal }: Extract<WorkerMessage, { kind: 'refused' }>): RoundtableError {
  const { code, sentences, details } = refusal
  return new RoundtableError({ code, ...sentences, details })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
