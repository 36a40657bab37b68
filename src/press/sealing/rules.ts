import { leaders, type Role } from '../../kernel/access.ts'
import type { ErrorCode } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import { sealRefusals } from './refusals.ts'

/** How a seal stands: proposed by one, in force, proposed to be lifted, lifted, or dropped before it was in force. */
export const sealStates = ['proposed', 'sealed', 'lift-proposed', 'lifted', 'dropped'] as const

/** How a seal stands. */
export type SealState = (typeof sealStates)[number]

/** What people do about a seal. */
export type SealAct = 'propose' | 'drop' | 'confirm' | 'propose-lift' | 'keep' | 'confirm-lift'

/** Somebody who acts on a seal. */
export type Signer = { id: number; role: Role }

/** Why an act on a seal is refused. */
export type SealRefusal = Bilingual & { code: ErrorCode }

const wanted: Record<SealAct, SealState | null> = {
  propose: null,
  drop: 'proposed',
  confirm: 'proposed',
  'propose-lift': 'sealed',
  keep: 'lift-proposed',
  'confirm-lift': 'lift-proposed',
}

/** Says whether the content of an issue in this state is closed to all but chiefs. */
export function isInForce(state: SealState): boolean {
  return state === 'sealed' || state === 'lift-proposed'
}

/**
 * Answers why somebody may not act so on an issue's seal, or null. Sealing and lifting take two leaders each, one of
 * them an editor-in-chief; either may drop what was only proposed.
 *
 * @param current the seal that is neither lifted nor dropped, with who made the proposal under way
 */
export function refuseSealAct(
  act: SealAct,
  { current, by }: { current: { state: SealState; proposer: Signer } | null; by: Signer },
): SealRefusal | null {
  if (!leaders.some((leader) => leader === by.role)) return sealRefusals.notLeader
  const state = current?.state ?? null
  if (state !== wanted[act]) return refuseState(act, state)
  if (!current || (act !== 'confirm' && act !== 'confirm-lift')) return null
  if (current.proposer.id === by.id) return sealRefusals.samePerson
  const isChiefAmong = [current.proposer, by].some(({ role }) => role === 'chief-editor')
  return isChiefAmong ? null : sealRefusals.noChief
}

function refuseState(act: SealAct, state: SealState | null): SealRefusal {
  if (state !== null && isInForce(state)) return sealRefusals.sealedAlready
  return act === 'propose' ? sealRefusals.proposedAlready : sealRefusals.nothingProposed
}
