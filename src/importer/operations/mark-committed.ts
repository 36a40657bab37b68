import type { PayloadRequest } from 'payload'
import { checkImporter } from '../queries.ts'
import { noteImport } from './note-import.ts'

/** Notes on an import, which the caller has locked, the issue that it became, with who made it and when. */
export async function markCommitted(
  req: PayloadRequest,
  { importId, issue, series }: { importId: number; issue: number; series: number },
): Promise<void> {
  const now = new Date().toISOString()
  await req.payload.db.updateOne({
    collection: 'imports',
    id: importId,
    data: {
      status: 'committed',
      issue,
      series,
      committedBy: checkImporter(req),
      committedAt: now,
      updatedAt: now,
    },
    returning: false,
    req,
  })
  await noteImport(req, { act: 'committed', importId })
}
