import { LRUCache } from 'lru-cache'

/** How much one client may ask for: `burst` at once, and `perSecond` in the long run. */
export type Allowance = { burst: number; perSecond: number }

type Bucket = { left: number; at: number }

/** Counts what clients ask for (token buckets); knows the 10,000 most recent of them. */
export class RateLimit {
  readonly #allowance: Allowance
  readonly #buckets = new LRUCache<string, Bucket>({ max: 10_000 })

  constructor(allowance: Allowance) {
    this.#allowance = allowance
  }

  /** Takes one request of a client at `now` (milliseconds); answers in how many seconds it may come, 0 for now. */
  take(client: string, now: number): number {
    const { burst, perSecond } = this.#allowance
    const before = this.#buckets.get(client) ?? { left: burst, at: now }
    const left = Math.min(burst, before.left + ((now - before.at) / 1000) * perSecond)
    const isAllowed = left >= 1
    this.#buckets.set(client, { left: isAllowed ? left - 1 : left, at: now })
    return isAllowed ? 0 : Math.ceil((1 - left) / perSecond)
  }
}
