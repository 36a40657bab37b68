import type { PayloadRequest } from 'payload'
import { mayReopen } from '../rules/may-act.ts'
import type { RecordKey } from '../store/entries.ts'
import { type AppendedEntry, obeyInPlace, performAct } from './perform-act.ts'

/**
 * Returns a released or published issue for correction, with a reason: it can be edited again, and its last step is to
 * be signed again.
 * @throws RoundtableError `step-closed` for an issue that is open, `not-allowed`, `not-found`
 */
export async function reopenIssue(
  req: PayloadRequest,
  key: RecordKey,
  { reason }: { reason: string },
): Promise<AppendedEntry[]> {
  return performAct(req, key, ({ state, signer }) => {
    const place = obeyInPlace(mayReopen({ state, signer }))
    return { act: { act: 'reopen', ...place, reason } }
  })
}
