import type { Conversion } from './addresses.ts'
import type { Converters } from './converters.ts'
import { composePage, convertPage, type Page, type PageTerms, type Rendered } from './page.ts'
import type { PageCache } from './page-cache.ts'

/** Lets Next answer one internal path with a fixed set of request headers. */
export type Render = (internalPath: string) => Promise<Rendered>

/** A page as it is asked for: its public path, the path that Next knows it by, and what becomes of it then. */
export type AskedPage = { path: string; internalPath: string; conversion?: Conversion }

/** The count that goes up whenever something public changes. */
export type Generation = {
  /** The newest value seen so far. */
  known(): number
  /** Reads the value from the database; rejects while that cannot be reached. */
  read(): Promise<number>
  /**
   * Calls back each time another value is seen, before `known` or `read` answer it. `takesBack`: whether something
   * that was public may be so no longer.
   */
  onChange(listener: (change: { takesBack: boolean }) => void): void
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
  readonly #headers: PageTerms['headers']
  readonly #converters: Converters
  readonly #flights = new Map<string, Promise<Page>>()

  constructor(parts: {
    render: Render
    generation: Generation
    cache: PageCache
    headers: PageTerms['headers']
    converters: Converters
  }) {
    this.#render = parts.render
    this.#generation = parts.generation
    this.#cache = parts.cache
    this.#headers = parts.headers
    this.#converters = parts.converters
    this.#generation.onChange(({ takesBack }) => {
      if (takesBack) this.#cache.clear()
      else this.#cache.outdate()
      // Who asks from now on must not be given what was begun before the change.
      this.#flights.clear()
    })
  }

  /** Answers the held page of a path, or undefined. */
  held(path: string): Page | undefined {
    return this.#cache.get(path)
  }

  /**
   * Answers the page of a path, rendering it if it is not held; while the database is away, the page held from before
   * the last change, if that took nothing back. Throws a `RenderError` where there is none.
   */
  async get(asked: AskedPage): Promise<Page> {
    const held = this.#cache.get(asked.path)
    if (held) return held
    const begun = this.#flights.get(asked.path)
    if (begun) return begun
    const flight = this.#makeAndHold(asked).finally(() => {
      if (this.#flights.get(asked.path) === flight) this.#flights.delete(asked.path)
    })
    this.#flights.set(asked.path, flight)
    return flight
  }

  /** Makes a page that is never held. */
  async renderOnce({ internalPath, conversion }: Omit<AskedPage, 'path'>): Promise<Page> {
    const page = await this.#renderPage(internalPath, { headers: this.#headers, holdable: false })
    return conversion ? this.#convert(page, conversion) : page
  }

  async #makeAndHold(asked: AskedPage): Promise<Page> {
    const before = await this.#readGeneration()
    const outdated = before === null ? this.#cache.getOutdated(asked.path) : undefined
    if (outdated) return outdated
    try {
      const page = await this.#make(asked)
      if (before !== null && page.holdable) await this.#hold(asked.path, page, before)
      return page
    } catch (error) {
      // The database may have gone in the middle of it.
      const lastResort = error instanceof RenderError && error.passing && this.#cache.getOutdated(asked.path)
      if (lastResort) return lastResort
      throw error
    }
  }

  /** Holds a page only if nothing public changed while it was made, so that it is of this generation and no other. */
  async #hold(path: string, page: Page, before: number): Promise<void> {
    const after = await this.#readGeneration()
    if (after === before && this.#generation.known() === before) this.#cache.put(path, page)
  }

  async #make({ internalPath, conversion }: AskedPage): Promise<Page> {
    if (!conversion) return this.#renderPage(internalPath, { headers: this.#headers })
    return this.#convert(await this.get({ path: conversion.of, internalPath }), conversion)
  }

  async #convert(page: Page, { to }: Conversion): Promise<Page> {
    const html = page.variants.get('identity')?.body.toString('utf8')
    if (!html || !page.contentType.startsWith('text/html')) return page
    return convertPage(page, { headers: this.#headers, ...(await this.#converters[to](page, html)) })
  }

  async #renderPage(internalPath: string, terms: PageTerms): Promise<Page> {
    try {
      const rendered = await this.#render(internalPath)
      if (rendered.status < 500) {
        return await composePage(rendered, { ...terms, address: addressOfChinesePage(internalPath) })
      }
      throw new Error(`${internalPath} was answered with status ${rendered.status}`)
    } catch (cause) {
      const passing = (await this.#readGeneration()) === null
      throw new RenderError(`${internalPath} could not be rendered`, { passing, cause })
    }
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

function addressOfChinesePage(internalPath: string): string {
  const address = internalPath.replace(/^\/read\/zh/u, '')
  return address.startsWith('/') ? address : `/${address}`
}
