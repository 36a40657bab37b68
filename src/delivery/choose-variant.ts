import { chooseCoding } from './negotiation.ts'
import type { Page, Variant } from './page.ts'

/** Chooses the coding of a page by a client's `Accept-Encoding`. */
export function chooseVariant(page: Page, acceptEncoding: string | undefined): Variant {
  const variant = page.variants.get(chooseCoding(acceptEncoding, page.variants))
  if (!variant) throw new Error('A page has no identity variant')
  return variant
}
