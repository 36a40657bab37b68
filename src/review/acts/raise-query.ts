import type { PayloadRequest } from 'payload'
import type { Unit } from '../record/acts.ts'
import { mayQuery } from '../rules/may-act.ts'
import type { RecordKey } from '../store/entries.ts'
import { checkSeen } from './checks.ts'
import { type AppendedEntry, obeyInPlace, performAct } from './perform-act.ts'

/** A question to the responsible editor about a passage. */
export type QueryInput = { unit: Unit; hash: string; quote: string; block?: string | null; question: string }

/**
 * Raises a query (质疑): who reads proof asks, and does not rewrite.
 * @throws RoundtableError `content-changed`, `step-closed`, `not-allowed`, `not-found`
 */
export async function raiseQuery(
  req: PayloadRequest,
  key: RecordKey,
  input: QueryInput,
): Promise<AppendedEntry[]> {
  return performAct(req, key, ({ state, subject, signer, entries }) => {
    const { unit, hash, quote, block, question } = input
    checkSeen(subject, { unit, hash })
    const place = obeyInPlace(mayQuery({ state, signer }))
    // The number of the entry that it becomes: the record has no two.
    const id = `q${entries.length + 1}`
    return { act: { act: 'query', ...place, id, unit, at: { quote, block: block ?? null }, question } }
  })
}
