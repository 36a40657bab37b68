import { LRUCache } from 'lru-cache'
import type { Page } from './page.ts'

/** Bounds of what is held. */
export type CacheBounds = {
  /** Bytes of pages that exist, in all codings together. */
  maxBytes: number
  /** Number of pages that do not exist; they are kept apart, so that random paths push no page out. */
  maxMissing: number
  /** Milliseconds that a missing page is held for. */
  missingLifetime: number
}

/** What the path and the bookkeeping of one held page are counted as, in bytes. */
const overhead = 1024

/** A page, and which state of the public site it is of. */
type Held = { page: Page; state: number }

/** Holds pages by path within bounds, the least recently used going out first. */
export class PageCache {
  readonly #pages: LRUCache<string, Held>
  readonly #missing: LRUCache<string, Page>
  #state = 0

  constructor(bounds: CacheBounds) {
    this.#pages = new LRUCache({
      maxSize: bounds.maxBytes,
      sizeCalculation: ({ page }) => page.size + overhead,
    })
    this.#missing = new LRUCache({ max: bounds.maxMissing, ttl: bounds.missingLifetime })
  }

  /** Answers the page held for a path, if any. */
  get(path: string): Page | undefined {
    const held = this.#pages.get(path)
    return held?.state === this.#state ? held.page : this.#missing.get(path)
  }

  /** Answers the page held for a path, outdated or not; none that was missing. */
  getOutdated(path: string): Page | undefined {
    return this.#pages.get(path)?.page
  }

  /** Holds a page, a missing one only briefly and among few. */
  put(path: string, page: Page): void {
    if (page.status === 404) {
      this.#pages.delete(path)
      this.#missing.set(path, page)
    } else {
      this.#pages.set(path, { page, state: this.#state })
    }
  }

  /** Keeps what is held for `getOutdated` alone. */
  outdate(): void {
    this.#state += 1
    this.#missing.clear()
  }

  /** Forgets every page. */
  clear(): void {
    this.#pages.clear()
    this.#missing.clear()
  }
}
