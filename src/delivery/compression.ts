import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Coding } from './negotiation.ts'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Answers bytes as they are, and in every coding that makes them smaller. */
export async function compressBytes(body: Buffer, contentType: string): Promise<Map<Coding, Buffer>> {
  const bodies = new Map<Coding, Buffer>([['identity', body]])
  if (!isCompressible(contentType)) return bodies
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
  return bodies
}

function isCompressible(contentType: string): boolean {
  return /^(text\/|application\/(.+\+)?(json|xml|javascript|x-bibtex|x-research-info-systems)|image\/svg)/.test(
    contentType,
  )
}
