import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Import } from '../../src/generated/payload-types.ts'

/**
 * Answers the import of the very same bytes, under whatever name they came, or null: one that has become an issue before
 * one that has not, the latest first. What lies in the trash counts as never imported.
 */
export async function findEarlierImport(req: PayloadRequest, bytes: Uint8Array): Promise<Import | null> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: { sha256: { equals: sha256 } },
    sort: '-createdAt',
    depth: 0,
    limit: 100,
    overrideAccess: false,
    req,
  })
  return docs.find(({ status }) => status === 'committed') ?? docs[0] ?? null
}
