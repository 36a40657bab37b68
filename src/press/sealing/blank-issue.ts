import type { PayloadRequest } from 'payload'
import type { Edition } from '../../generated/payload-types.ts'
import { locales } from '../../kernel/locales.ts'
import type { PressContracts } from '../contracts.ts'
import { followLedger } from '../follow-up.ts'
import { findEditions } from '../ledger.ts'
import { readStanding } from '../standing.ts'
import { appendTurn, describeTurn, type Turn } from '../turn.ts'

/**
 * Withdraws an issue in every language with nothing said; where it is withdrawn already with a notice, the notice goes.
 * The locks are the caller's. Answers the lines that were appended.
 */
export async function blankIssue(
  req: PayloadRequest,
  { issueId, by }: { issueId: number; by: string },
  contracts: Pick<PressContracts, 'record' | 'onPublish'>,
): Promise<Edition[]> {
  const turns: Turn[] = []
  for (const locale of locales) {
    const [current] = await findEditions(req, { issueId, locale })
    const isBlank = current?.kind === 'withdrawal' && !current.notice
    if (!current || isBlank) continue
    const revision = current.revision + 1
    turns.push({ issueId, locale, kind: 'withdrawal', source: current, revision, notice: null, by })
  }
  const lines: Edition[] = []
  for (const turn of turns) lines.push(await appendTurn(req, turn, contracts))
  const acts = turns.map((turn) => describeTurn(req, turn))
  const addresses = turns.map(({ source }) => readStanding(source).addresses)
  await followLedger(req, { issueId, acts, addresses, takesBack: true }, contracts)
  return lines
}
