import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Import } from '../generated/payload-types.ts'

/** Files sent more often than this are told by their latest imports. */
const mostTold = 100

/** Answers the fingerprint by which a file is known again, under whatever name it comes. */
export function fingerprintFile(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Answers the caller's imports of the very same bytes, the latest first; what lies in the trash was never imported. */
export async function findImportsOfFile(req: PayloadRequest, sha256: string): Promise<Import[]> {
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: { sha256: { equals: sha256 } },
    sort: '-createdAt',
    depth: 0,
    limit: mostTold,
    overrideAccess: false,
    req,
  })
  return docs
}
