/** How a person stops a run: after the file under way, or at once. */
export type Interruption = {
  isWished: () => boolean
  /** Aborts when the person will not wait for the file under way. */
  signal: AbortSignal
}

/** npm and the start program each pass a signal on, so that one Ctrl-C arrives more than once. */
const echo = 1000

/**
 * Begins to listen for the signals that stop a program. The first lets the file under way be finished, another one more
 * than a second later drops it.
 * @param onWish is called once, at the first
 */
export function watchInterruption(onWish: () => void): Interruption {
  const impatience = new AbortController()
  let wishedAt: number | null = null
  const stop = (): void => {
    const now = performance.now()
    if (wishedAt === null) {
      wishedAt = now
      onWish()
    } else if (now - wishedAt > echo) impatience.abort(new Error('stopped'))
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  return { isWished: () => wishedAt !== null, signal: impatience.signal }
}

/** Answers what `task` answers, or throws as soon as `signal` aborts; the task itself goes on until its program ends. */
export async function unlessAborted<Result>(task: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const give = (): void => reject(signal.reason)
  if (signal.aborted) give()
  signal.addEventListener('abort', give, { once: true })
  try {
    return await Promise.race([task, promise])
  } finally {
    signal.removeEventListener('abort', give)
    task.catch(() => undefined)
  }
}
