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

/** Holds pages by path within bounds, the least recently used going out first. */
export class PageCache {
  readonly #pages: LRUCache<string, Page>
  readonly #missing: LRUCache<string, Page>

  constructor(bounds: CacheBounds) {
    this.#pages = new LRUCache({
      maxSize: bounds.maxBytes,
      sizeCalculation: (page) => page.size + overhead,
    })
    this.#missing = new LRUCache({ max: bounds.maxMissing, ttl: bounds.missingLifetime })
  }

  /** Answers the page held for a path, if any. */
  get(path: string): Page | undefined {
    return this.#pages.get(path) ?? this.#missing.get(path)
  }

  /** Holds a page, a missing one only briefly and among few. */
  put(path: string, page: Page): void {
    const cache = page.status === 404 ? this.#missing : this.#pages
    cache.set(path, page)
  }

  /** Forgets every page. */
  clear(): void {
    this.#pages.clear()
    this.#missing.clear()
  }
}
