import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { stripPageMarkup } from './page-markup.ts'

/** What Next answered to a request of ours. */
export type Rendered = {
  status: number
  contentType: string
  cacheControl: string | null
  location: string | null
  body: Buffer
}

/** The codings that answers are kept in, best first. */
export const codings = ['br', 'gzip', 'identity'] as const
/** A coding that answers are kept in. */
export type Coding = (typeof codings)[number]

/** An answer ready to be sent: bytes in every coding that makes them smaller, each with its strong ETag. */
export type Page = {
  status: number
  contentType: string
  cacheControl: string
  location: string | null
  variants: ReadonlyMap<Coding, { body: Buffer; etag: string }>
  /** Bytes that the variants take together. */
  size: number
  holdable: boolean
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const revalidated = 'public, max-age=0, must-revalidate'

/** Makes a reader page of what Next rendered: markers obeyed, scripts taken out, compressed once. */
export async function composePage(rendered: Rendered): Promise<Page> {
  const markup = rendered.contentType.startsWith('text/html')
    ? await stripPageMarkup(rendered.body.toString('utf8'))
    : null
  const holdable = markup?.holdable ?? true
  return compressPage({
    ...rendered,
    status: (rendered.status === 200 && markup?.status) || rendered.status,
    cacheControl: holdable ? revalidated : 'no-store',
    body: markup ? Buffer.from(markup.html) : rendered.body,
    holdable,
  })
}

/** Makes an answer of a file that Next serves, byte for byte, with the lifetime that Next gives it. */
export async function composeAsset(rendered: Rendered): Promise<Page> {
  return compressPage({ ...rendered, cacheControl: rendered.cacheControl ?? revalidated, holdable: true })
}

async function compressPage(answer: Omit<Page, 'variants' | 'size'> & { body: Buffer }): Promise<Page> {
  const { body, ...rest } = answer
  const bodies = new Map<Coding, Buffer>([['identity', body]])
  if (isCompressible(rest.contentType)) {
    const [brotli, zipped] = await Promise.all([
      compressBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      }),
      compressGzip(body, { level: 9 }),
    ])
    if (brotli.length < body.length) bodies.set('br', brotli)
    if (zipped.length < body.length) bodies.set('gzip', zipped)
  }
  const hash = createHash('sha256').update(body).digest('base64url')
  const variants = new Map(
    [...bodies].map(([coding, bytes]) => [coding, { body: bytes, etag: `"${hash}-${coding}"` }] as const),
  )
  const size = [...bodies.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  return { ...rest, variants, size }
}

function isCompressible(contentType: string): boolean {
  return /^(text\/|application\/(.+\+)?(json|xml|javascript|x-bibtex)|image\/svg)/.test(contentType)
}
