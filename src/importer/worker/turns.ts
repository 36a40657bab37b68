/** Lets a bounded number of tasks run at once; others wait in the order in which they came. */
export class Turns {
  readonly #atOnce: number
  #running = 0
  readonly #waiting: (() => void)[] = []

  /** @param atOnce - how many tasks may run beside each other */
  constructor(atOnce: number) {
    this.#atOnce = atOnce
  }

  /** Says whether a task that comes now has to wait. */
  get isFull(): boolean {
    return this.#running >= this.#atOnce
  }

  /**
   * Runs `task` at its turn and answers what it answers. Whoever gives up while waiting leaves the queue.
   * @throws the reason of `signal`
   */
  async take<Result>(task: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    if (this.isFull) await this.#wait(signal)
    else this.#running += 1
    try {
      return await task()
    } finally {
      this.#passOn()
    }
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1)
        reject(signal?.reason)
      }
      const enter = (): void => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      if (signal?.aborted) return reject(signal.reason)
      this.#waiting.push(enter)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  /** The next in line takes the place that has become free, so that nobody who comes later can. */
  #passOn(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#running -= 1
  }
}
