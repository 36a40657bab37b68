import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../kernel/transaction.ts'
import { entrySchema } from '../record/entry.ts'
import { type RecordKey, readStoredEntries } from '../store/entries.ts'
import type { Waiver } from './present-findings.ts'

/** Answers the findings of an issue in a language that somebody has waived, as its record tells them, oldest first. */
export function readWaivers(req: PayloadRequest, key: RecordKey): Promise<Waiver[]> {
  return inTransaction(req, async () => {
    const stored = await readStoredEntries(req, key)
    return stored.flatMap(({ body }) => {
      const { act, by, at } = entrySchema.parse(JSON.parse(body))
      if (act.act !== 'waive') return []
      return act.findings.map(({ fingerprint }) => ({ fingerprint, reason: act.reason, by: by.name, at }))
    })
  })
}
