import { canonicaliseContent } from '../../edition/canonical.ts'
import type { ComposedIssue } from '../../edition/types.ts'

/**
 * Answers an issue's content with its pieces' as canonical JSON (rule F1): `{hash, issue, pieces}`. Nothing is in it that
 * the hash does not name, so that the hash is its ETag, and every part can be checked by hashing its canonical form.
 */
export function writeContentFile({ hash, issue, pieces }: ComposedIssue): string {
  return canonicaliseContent({ hash, issue, pieces: Object.fromEntries(pieces) })
}
