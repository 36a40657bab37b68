import type { PayloadRequest } from 'payload'
import type { ActOf } from '../record/acts.ts'
import { mayWaive } from '../rules/may-act.ts'
import type { RecordKey } from '../store/entries.ts'
import { type AppendedEntry, obeyInPlace, performAct } from './perform-act.ts'

/** Findings that a person lets pass, alike ones together, and why. */
export type WaiveInput = Pick<ActOf<'waive'>, 'findings' | 'reason'>

/**
 * Lets findings of the checks pass, in one's name and with a reason that the record shows.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function waiveFindings(
  req: PayloadRequest,
  key: RecordKey,
  { findings, reason }: WaiveInput,
): Promise<AppendedEntry[]> {
  return performAct(req, key, ({ state, signer }) => {
    const place = obeyInPlace(mayWaive({ state, signer }))
    return { act: { act: 'waive', ...place, findings, reason } }
  })
}
