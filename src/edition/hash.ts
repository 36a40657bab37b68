import { createHash } from 'node:crypto'
import { canonicaliseContent } from './canonical.ts'
import type { Content } from './types.ts'

/** Answers the name of `content`: the SHA-256 of its canonical form's UTF-8 bytes, in hex (rule F1). */
export function hashContent(content: Content): string {
  return hashText(canonicaliseContent(content))
}

/** Answers the SHA-256 of stored content's UTF-8 bytes, in hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
