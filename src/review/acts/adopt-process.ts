import type { PayloadRequest } from 'payload'
import { mayAdopt } from '../rules/may-act.ts'
import { findPresentProcess } from '../store/beginning.ts'
import type { RecordKey } from '../store/entries.ts'
import { type AppendedEntry, obeyInPlace, performActAnywhere } from './perform-act.ts'

/**
 * Takes the series' present process for an issue under way, with a reason; all sign-offs start anew.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function adoptProcess(
  req: PayloadRequest,
  key: RecordKey,
  { reason }: { reason: string },
): Promise<AppendedEntry[]> {
  return performActAnywhere(req, key, async ({ state, signer }) => {
    const place = obeyInPlace(mayAdopt({ state, signer }))
    const present = await findPresentProcess(req, key.issueId)
    return { act: { act: 'adopt', ...place, ...present, reason } }
  })
}
