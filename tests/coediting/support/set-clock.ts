import { onTestFinished, vi } from 'vitest'
import type { Clock } from '../../../src/coediting/server/clock.ts'

/** A clock that goes when it is told to, and the date of everything in this process with it. */
export type SetClock = Clock & {
  /** Waits until something is set for a moment, and lets the time go on to it. */
  goTo: (moment: Date) => Promise<void>
}

/** Stops the clock until the test is over. */
export function stopClock(): SetClock {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const set = new Map<symbol, { at: number; act: () => void }>()
  let look = () => {}
  return {
    now: Date.now,
    after(pause, act) {
      const key = Symbol('set')
      set.set(key, { at: Date.now() + pause, act })
      look()
      return () => set.delete(key)
    },
    async goTo(moment) {
      const at = moment.getTime()
      const isSet = Promise.withResolvers<void>()
      look = () => {
        if ([...set.values()].some((one) => one.at === at)) isSet.resolve()
      }
      look()
      await isSet.promise
      vi.setSystemTime(at)
      for (const [key, one] of set) {
        if (one.at > at) continue
        set.delete(key)
        one.act()
      }
    },
  }
}
