import type { PayloadRequest } from 'payload'
import type { ActivityAct } from '../../desk/activity/acts.ts'
import { recordActivity } from '../../desk/activity/record.ts'
import { findDraft } from '../../kernel/documents.ts'

/** Writes an act on an import into the activity log: imports are written beneath the hooks that write it for others. */
export async function noteImport(
  req: PayloadRequest,
  { act, importId, fields }: { act: ActivityAct; importId: number; fields?: string[] },
): Promise<void> {
  const kept = await findDraft(req, { collection: 'imports', id: importId, access: 'ours' })
  const title = kept?.title ?? kept?.fileName ?? null
  await recordActivity(req, { act, collection: 'imports', documentId: importId, title, fields })
}
