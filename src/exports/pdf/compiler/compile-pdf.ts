import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { CompileAnswer, CompileOrder } from './messages.ts'

/** A page that takes longer is given up, and the thread with it. */
const longest = 60_000
/** The thread holds the faces, a few hundred megabytes: without work it is let go. */
const idle = 60_000

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }

const waiting = new Map<number, Waiting>()
let thread: Worker | null = null
let lastId = 0
let idleTimer: NodeJS.Timeout | undefined

/** What is set: a template, what it prints, and the pictures. */
type Sheet = Omit<CompileOrder, 'id' | 'format'>

/**
 * Sets a document with Typst in a thread of its own, one after the other; the same order gives the same bytes on every
 * machine.
 *
 * @throws Error what the compiler complains of, or that it took more than a minute
 */
export function compilePdf(sheet: Sheet): Promise<Uint8Array> {
  return compile({ ...sheet, format: 'pdf' })
}

/** Sets a picture as `compilePdf` does a document: SVG of outlines alone, which needs no face; 1 pt is 1 px. */
export function compileSvg(sheet: Sheet): Promise<Uint8Array> {
  return compile({ ...sheet, format: 'svg' })
}

function compile(order: Omit<CompileOrder, 'id'>): Promise<Uint8Array> {
  const worker = openThread()
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => abandon(worker, new Error('Setting a page took too long')), longest)
    waiting.set(id, { resolve, reject, timer })
    worker.ref()
    worker.postMessage({ ...order, id } satisfies CompileOrder)
  })
}

function openThread(): Worker {
  clearTimeout(idleTimer)
  if (thread) return thread
  // Node runs the file as it stands; the path is made here, so that Next's bundler leaves it alone.
  const program = join(
    /* turbopackIgnore: true */ process.cwd(),
    'src/exports/pdf/compiler/compile-thread.ts',
  )
  const worker = new Worker(pathToFileURL(program), { env: {}, execArgv: [] })
  worker.on('message', (answer: CompileAnswer) => settle(worker, answer))
  worker.on('error', (error) =>
    abandon(worker, error instanceof Error ? error : new Error('The thread failed', { cause: error })),
  )
  worker.on('exit', (code) => abandon(worker, new Error(`The thread that sets pages ended with ${code}`)))
  thread = worker
  return worker
}

function settle(worker: Worker, answer: CompileAnswer): void {
  const asked = waiting.get(answer.id)
  if (!asked) return
  waiting.delete(answer.id)
  clearTimeout(asked.timer)
  if ('bytes' in answer) asked.resolve(answer.bytes)
  else asked.reject(new Error(`Typst could not set a page: ${answer.error}`))
  if (waiting.size > 0) return
  worker.unref()
  idleTimer = setTimeout(() => abandon(worker, new Error('Idle')), idle).unref()
}

function abandon(worker: Worker, error: Error): void {
  if (thread !== worker) return
  thread = null
  for (const { reject, timer } of waiting.values()) {
    clearTimeout(timer)
    reject(error)
  }
  waiting.clear()
  void worker.terminate()
}
