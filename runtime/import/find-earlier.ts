import type { PayloadRequest } from 'payload'
import type { Import } from '../../src/generated/payload-types.ts'
import { findImportsOfFile, fingerprintFile } from '../../src/importer/same-files.ts'

/**
 * Answers the import of the very same bytes, under whatever name they came, or null: one that has become an issue before
 * one that has not, the latest first. What lies in the trash counts as never imported.
 */
export async function findEarlierImport(req: PayloadRequest, bytes: Uint8Array): Promise<Import | null> {
  const earlier = await findImportsOfFile(req, fingerprintFile(bytes))
  return earlier.find(({ status }) => status === 'committed') ?? earlier[0] ?? null
}
