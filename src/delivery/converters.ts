import { type ConversionName, resolveAddress } from './addresses.ts'
import type { Page } from './page.ts'

/** What a converter makes of a page; `location` is where it leads, if it leads elsewhere. */
export type Converted = { html: string; location: string | null }

/** Makes the page below a prefix of the page without it. */
export type Converters = Record<ConversionName, (page: Page, html: string) => Promise<Converted>>

/** The converters of the site, each loaded when it is first asked for. */
export const converters: Converters = {
  async hant(page, html) {
    const { convertToTraditional } = await import('./traditional.ts')
    return {
      html: await convertToTraditional(html),
      location: page.location && prefixReaderPath(page.location, '/hant'),
    }
  },
}

/** Answers the address below a prefix of a Chinese reader page, and any other address as it is. */
export function prefixReaderPath(address: string, prefix: string): string {
  if (!address.startsWith('/')) return address
  const path = /^[^?#]*/.exec(address)?.[0] ?? ''
  const destination = resolveAddress(path)
  const isChinese = destination.kind === 'page' && destination.internalPath.startsWith('/read/zh')
  if (!isChinese || destination.conversion) return address
  return path === '/' ? prefix + address.slice(1) : prefix + address
}
