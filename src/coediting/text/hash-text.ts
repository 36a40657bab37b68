import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { childrenOf } from './convert-text.ts'

/** Names a field's text: the SHA-256, in hexadecimal, of its top-level nodes as canonical JSON (RFC 8785). */
export function hashText(text: unknown): string {
  return createHash('sha256')
    .update(canonicalize(childrenOf(text)) ?? '')
    .digest('hex')
}
