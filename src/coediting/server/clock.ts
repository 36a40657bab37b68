/** Time as a node knows it. */
export type Clock = {
  /** Answers the time in milliseconds since 1970. */
  now: () => number
  /** Runs `act` after `pause` milliseconds; answers what calls it off. */
  after: (pause: number, act: () => void) => () => void
}

/** The machine's own clock; it keeps no process alive. */
export const systemClock: Clock = {
  now: Date.now,
  after(pause, act) {
    const timer = setTimeout(act, pause)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
