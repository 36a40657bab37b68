import type { PayloadRequest } from 'payload'
import type { Unit } from '../record/acts.ts'
import { mayReturn } from '../rules/may-sign.ts'
import type { RecordKey } from '../store/entries.ts'
import { checkSeen } from './checks.ts'
import { chooseDelegation } from './choose-delegation.ts'
import { type AppendedEntry, obey, performAct } from './perform-act.ts'

/** A return: who returns which unit to which step, and why. */
export type ReturnInput = {
  step: string
  to: string
  unit: Unit
  hash: string
  reason: string
  delegation?: number | null
  override?: string | null
}

/**
 * Returns a unit to an earlier step, with a reason (R3). In proof that is the way of a change of substance: the piece
 * goes back to its reviewer (R4).
 * @throws RoundtableError `content-changed`, `step-closed`, `signer-excluded`, `not-allowed`, `not-found`
 */
export async function returnUnit(
  req: PayloadRequest,
  key: RecordKey,
  input: ReturnInput,
): Promise<AppendedEntry[]> {
  return performAct(req, key, ({ state, subject, signer: caller }) => {
    const { step, to, unit, hash, reason } = input
    checkSeen(subject, { unit, hash })
    const override = input.override ?? null
    const signer = chooseDelegation(caller, input.delegation ?? null)
    const forWhom = obey(mayReturn({ state, step, to, unit, signer, override: override !== null }))
    return { act: { act: 'return', step, to, unit, hash, reason, forWhom, override } }
  })
}
