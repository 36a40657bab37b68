import { composeAsset, type Page } from './page.ts'
import type { PageCache } from './page-cache.ts'
import type { Render } from './page-source.ts'

/**
 * Answers static files, which a build never changes: asked of Next once each, compressed once and held.
 */
export class AssetSource {
  readonly #render: Render
  readonly #cache: PageCache

  constructor(parts: { render: Render; cache: PageCache }) {
    this.#render = parts.render
    this.#cache = parts.cache
  }

  /** Answers the file at a path. */
  async get(path: string): Promise<Page> {
    const held = this.#cache.get(path)
    if (held) return held
    const rendered = await this.#render(path)
    const asset = await composeAsset(rendered.status === 200 ? rendered : missingAsset(rendered.status))
    if (rendered.status < 500) this.#cache.put(path, asset)
    return asset
  }
}

// Next answers a missing file with a page full of scripts.
function missingAsset(status: number) {
  return {
    status,
    contentType: 'text/plain; charset=utf-8',
    cacheControl: null,
    location: null,
    body: Buffer.from('Not Found\n'),
  }
}
