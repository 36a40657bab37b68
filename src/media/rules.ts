import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** The SHA-256 of a file's bytes, in lower-case hex. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The file ending for a picture's media type; `image/jpeg` gives `jpg`. */
export function extensionOf(mediaType: string): string {
  const subtype = mediaType.split('/')[1] ?? 'bin'
  return subtype === 'jpeg' ? 'jpg' : subtype
}

/** Where a picture's bytes are kept: under their hash, in the data folder. */
export function locateBytes({ dataDir, sha256 }: { dataDir: string; sha256: string }): string {
  return join(dataDir, 'media', 'by-hash', sha256)
}
