import { createHash } from 'node:crypto'

/** The SHA-256 of a file's bytes, in lower-case hex. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The file ending for a picture's media type; `image/jpeg` gives `jpg`. */
export function extensionOf(mediaType: string): string {
  const subtype = mediaType.split('/')[1] ?? 'bin'
  return subtype === 'jpeg' ? 'jpg' : subtype
}
