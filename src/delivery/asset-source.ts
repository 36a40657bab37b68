import { composeAsset, type Page, type PageTerms } from './page.ts'
import type { PageCache } from './page-cache.ts'
import type { Render } from './page-source.ts'

const immutable = 'public, max-age=31536000, immutable'

/**
 * Answers static files, which a build never changes: asked of Next once each, compressed once and held.
 */
export class AssetSource {
  readonly #render: Render
  readonly #cache: PageCache
  readonly #terms: PageTerms

  constructor(parts: { render: Render; cache: PageCache; terms: PageTerms }) {
    this.#render = parts.render
    this.#cache = parts.cache
    this.#terms = parts.terms
  }

  /** Answers the held file of a path, or undefined. */
  held(path: string): Page | undefined {
    return this.#cache.get(path)
  }

  /** Answers the file at a path. */
  async get(path: string): Promise<Page> {
    const held = this.held(path)
    if (held) return held
    const rendered = await this.#render(path)
    const file = isNamedByHash(path) ? { ...rendered, cacheControl: immutable } : rendered
    const asset = await composeAsset(
      rendered.status === 200 ? file : missingAsset(rendered.status),
      this.#terms,
    )
    if (rendered.status < 500) this.#cache.put(path, asset)
    return asset
  }
}

/** Says whether our own build named the file by a hash of its bytes; Next knows of its own such files only. */
function isNamedByHash(path: string): boolean {
  return /^\/assets\/built\/[^/]+-[0-9a-f]{16}\.[a-z0-9]+$/.test(path)
}

// Next answers a missing file with a page full of scripts.
function missingAsset(status: number) {
  return {
    status,
    contentType: 'text/plain; charset=utf-8',
    cacheControl: null,
    tag: null,
    location: null,
    fields: {},
    body: Buffer.from('Not Found\n'),
  }
}
