import type { Clock } from './clock.ts'

/** Wakes a node at the next moment at which something changes by time alone. */
export type Alarm = {
  /** Looks for that moment anew, among those after `since` (milliseconds since 1970), and waits for it. */
  set: (since: number) => Promise<void>
  close: () => void
}

/**
 * Milliseconds that it waits: at most, since clocks are put right and a look may fail; and for a moment that is over
 * already, since what failed at it would fail again at once.
 */
const pauses = { longest: 60_000, overdue: 1_000 }

/**
 * Makes an alarm that waits for one moment at a time, with one timer.
 * @param findNext - answers the first moment after another; null when none is known
 * @param ring - is called when that moment has come, or is found to be over
 */
export function makeAlarm({
  clock,
  findNext,
  ring,
  report,
}: {
  clock: Clock
  findNext: (since: Date) => Promise<Date | null>
  ring: () => void
  report: (error: unknown) => void
}): Alarm {
  let callOff = () => {}
  let looks = 0
  let isClosed = false

  async function set(since: number): Promise<void> {
    if (isClosed) return
    looks += 1
    const look = looks
    const next = await findNext(new Date(since)).catch((error: unknown) => {
      report(error)
      return null
    })
    // Who looked last knows most.
    if (look !== looks || isClosed) return
    callOff()
    const due = next?.getTime() ?? Number.POSITIVE_INFINITY
    const left = due - clock.now()
    callOff = clock.after(left > 0 ? Math.min(left, pauses.longest) : pauses.overdue, () => {
      if (clock.now() >= due) ring()
      else void set(since)
    })
  }

  return {
    set,
    close() {
      isClosed = true
      callOff()
    },
  }
}
