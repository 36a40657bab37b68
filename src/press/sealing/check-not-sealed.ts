import type { PayloadRequest } from 'payload'
import { findSealedHashes } from './queries.ts'
import { sealedContent } from './refusals.ts'

/** @throws RoundtableError `sealed` when one of these hashes, of contents, pieces or pictures, is sealed */
export async function checkNotSealed(req: PayloadRequest, hashes: readonly string[]): Promise<void> {
  const sealed = await findSealedHashes(req, hashes)
  if (sealed.size > 0) throw sealedContent()
}
