import { createHash } from 'node:crypto'
import { compressBytes } from './compression.ts'
import type { Coding } from './negotiation.ts'
import { stripPageMarkup } from './page-markup.ts'
import { type Fields, Wire } from './wire.ts'

/** What Next answered to a request of ours. */
export type Rendered = {
  status: number
  contentType: string
  cacheControl: string | null
  location: string | null
  /** What a file says its bytes are known by, without quotes; null where delivery finds a tag. */
  tag: string | null
  /** Other header fields of the answer that readers get too, by their names in lower case. */
  fields: Fields
  body: Buffer
}

/** One coding of an answer: its bytes, and the header fields that go with them. */
export type Variant = {
  body: Buffer
  etag: string
  fields: Fields
  /** Those of an answer with 304. */
  unchangedFields: Fields
  wire: Wire
}

/** An answer ready to be sent: bytes in every coding that makes them smaller, each with its strong ETag. */
export type Page = {
  status: number
  contentType: string
  location: string | null
  variants: ReadonlyMap<Coding, Variant>
  /** Bytes that the variants take together. */
  size: number
  holdable: boolean
}

/** What an answer is made with: the security headers of its area, whether it may be held at all, its address. */
export type PageTerms = { headers: Fields; holdable?: boolean; address?: string }

const immutable = 'public, max-age=31536000, immutable'
const revalidated = 'public, max-age=0, must-revalidate'

/** Makes a reader page of what Next rendered: markers obeyed, scripts taken out, compressed once. */
export async function composePage(rendered: Rendered, terms: PageTerms): Promise<Page> {
  const markup = rendered.contentType.startsWith('text/html')
    ? await stripPageMarkup(rendered.body.toString('utf8'), terms.address)
    : null
  const holdable = (terms.holdable ?? true) && (markup?.holdable ?? true)
  return composeAnswer(
    {
      ...rendered,
      status: (rendered.status === 200 && markup?.status) || rendered.status,
      cacheControl: holdable ? findLifetime(rendered) : 'no-store',
      body: markup ? Buffer.from(markup.html) : rendered.body,
    },
    { ...terms, holdable },
  )
}

/** Only a file whose name says what is in it may say that it never changes. */
function findLifetime({ status, cacheControl }: Rendered): string {
  return status === 200 && cacheControl === immutable ? immutable : revalidated
}

/** Makes an answer of a file that Next serves, byte for byte, with the lifetime that Next gives it. */
export async function composeAsset(rendered: Rendered, terms: PageTerms): Promise<Page> {
  return composeAnswer({ ...rendered, cacheControl: rendered.cacheControl ?? revalidated }, terms)
}

/** Makes the same page of other HTML: what a variant of it says. */
export async function convertPage(
  page: Page,
  terms: PageTerms & { html: string; location: string | null },
): Promise<Page> {
  const { headers, html, location } = terms
  const cacheControl = page.holdable ? revalidated : 'no-store'
  const { status, contentType, holdable } = page
  const body = Buffer.from(html)
  return composeAnswer(
    { status, contentType, cacheControl, location, tag: null, fields: {}, body },
    { headers, holdable },
  )
}

async function composeAnswer(rendered: Rendered, terms: PageTerms): Promise<Page> {
  const { status, contentType, location, body } = rendered
  const bodies = await compressBytes(body, contentType)
  const { tag } = rendered
  const hash = tag ?? createHash('sha256').update(body).digest('base64url')
  const variants = new Map<Coding, Variant>()
  let size = 0
  for (const [coding, bytes] of bodies) {
    const unchangedFields = {
      ...overrideFields(terms.headers, rendered.fields),
      'Cache-Control': rendered.cacheControl ?? revalidated,
      Vary: 'Accept-Encoding',
      // A file's own tag is that of its bytes as they are.
      ETag: tag && coding === 'identity' ? `"${tag}"` : `"${hash}-${coding}"`,
    }
    const fields = {
      ...unchangedFields,
      'Content-Type': contentType,
      'Content-Length': String(bytes.length),
      ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
      ...(location === null ? {} : { Location: location }),
    }
    const wire = new Wire({ status, fields, body: bytes })
    variants.set(coding, { body: wire.body, etag: unchangedFields.ETag, fields, unchangedFields, wire })
    size += bytes.length
  }
  return { status, contentType, location, variants, size, holdable: terms.holdable ?? true }
}

/** What an answer says of itself stands in place of what its area says; names are compared in lower case. */
function overrideFields(general: Fields, own: Fields): Fields {
  const kept = Object.entries(general).filter(([name]) => !Object.hasOwn(own, name.toLowerCase()))
  return { ...Object.fromEntries(kept), ...own }
}
