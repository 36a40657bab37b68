import { composePage, type Page, type Rendered } from './page.ts'
import type { PageCache } from './page-cache.ts'

/** Lets Next answer one internal path with a fixed set of request headers. */
export type Render = (internalPath: string) => Promise<Rendered>

/** The count that goes up whenever something public changes. */
export type Generation = {
  /** The newest value seen so far. */
  known(): number
  /** Reads the value from the database; rejects while that cannot be reached. */
  read(): Promise<number>
  /** Calls back each time a newer value is seen, before `known` or `read` answer it. */
  onChange(listener: () => void): void
}

/** A page that Next did not manage to render. */
export class RenderError extends Error {
  override readonly name = 'RenderError'
  /** Whether the database was away: then it is worth asking again later. */
  readonly passing: boolean

  constructor(message: string, options: { passing: boolean; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.passing = options.passing
  }
}

/** Answers reader pages: those that it holds at once, others rendered once however many ask. */
export class PageSource {
  readonly #render: Render
  readonly #generation: Generation
  readonly #cache: PageCache
  readonly #flights = new Map<string, Promise<Page>>()

  constructor(parts: { render: Render; generation: Generation; cache: PageCache }) {
    this.#render = parts.render
    this.#generation = parts.generation
    this.#cache = parts.cache
    this.#generation.onChange(() => {
      this.#cache.clear()
      // Who asks from now on must not be given what was begun before the change.
      this.#flights.clear()
    })
  }

  /** Answers the held page of a path, or undefined. */
  held(path: string): Page | undefined {
    return this.#cache.get(path)
  }

  /** Answers the page of a path, rendering it if it is not held; throws a `RenderError` if that fails. */
  async get(page: { path: string; internalPath: string }): Promise<Page> {
    const held = this.#cache.get(page.path)
    if (held) return held
    const begun = this.#flights.get(page.path)
    if (begun) return begun
    const flight = this.#renderAndHold(page).finally(() => {
      if (this.#flights.get(page.path) === flight) this.#flights.delete(page.path)
    })
    this.#flights.set(page.path, flight)
    return flight
  }

  /** Renders a page that is never held. */
  async renderOnce(internalPath: string): Promise<Page> {
    const page = await this.#renderPage(internalPath, await this.#readGeneration())
    return { ...page, holdable: false, cacheControl: 'no-store' }
  }

  async #renderAndHold(request: { path: string; internalPath: string }): Promise<Page> {
    const before = await this.#readGeneration()
    const page = await this.#renderPage(request.internalPath, before)
    if (!page.holdable || before === null) return page
    // Held only if nothing public changed meanwhile, so that it is of this generation and no other.
    const after = await this.#readGeneration()
    if (after === before && this.#generation.known() === before) this.#cache.put(request.path, page)
    return page
  }

  async #renderPage(internalPath: string, generation: number | null): Promise<Page> {
    const passing = generation === null
    const rendered = await this.#render(internalPath).catch((cause: unknown) => {
      throw new RenderError(`${internalPath} could not be rendered`, { passing, cause })
    })
    if (rendered.status >= 500) {
      throw new RenderError(`${internalPath} was answered with status ${rendered.status}`, { passing })
    }
    return composePage(rendered)
  }

  async #readGeneration(): Promise<number | null> {
    try {
      return await this.#generation.read()
    } catch {
      // The watch logs the loss of the database once; here it only means that nothing is held.
      return null
    }
  }
}
