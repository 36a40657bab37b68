import type { PayloadRequest } from 'payload'
import { mayVerifyPaper } from '../rules/may-sign.ts'
import type { RecordKey } from '../store/entries.ts'
import { type AppendedEntry, obeyInPlace, performAct } from './perform-act.ts'

/**
 * Confirms that a sign-off entered from paper says what its scan says; a second person does, and only then it counts.
 * @throws RoundtableError `step-closed` for an entry that waits for nothing, `signer-excluded`, `not-allowed`, `not-found`
 */
export async function verifyPaper(
  req: PayloadRequest,
  key: RecordKey,
  { seq }: { seq: number },
): Promise<AppendedEntry[]> {
  return performAct(req, key, ({ state, signer }) => {
    const place = obeyInPlace(mayVerifyPaper({ state, entry: seq, signer }))
    return { act: { act: 'verify-paper', ...place, entry: seq } }
  })
}
