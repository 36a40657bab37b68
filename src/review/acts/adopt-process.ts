import type { PayloadRequest } from 'payload'
import { readProcess } from '../process/read-process.ts'
import { mayAdopt } from '../rules/may-act.ts'
import type { RecordKey } from '../store/entries.ts'
import { type AppendedEntry, obeyInPlace, performAct } from './perform-act.ts'

/**
 * Takes the series' present process for an issue under way, with a reason; all sign-offs start anew.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function adoptProcess(
  req: PayloadRequest,
  key: RecordKey,
  { reason }: { reason: string },
): Promise<AppendedEntry[]> {
  return performAct(req, key, ({ state, signer, composition }) => {
    const place = obeyInPlace(mayAdopt({ state, signer }))
    const process = readProcess(composition.material.series?.process)
    return { act: { act: 'adopt', ...place, process, reason } }
  })
}
