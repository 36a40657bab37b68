import type { Seal } from '../../generated/payload-types.ts'
import type { Signer } from './rules.ts'

/** Answers who has made the proposal under way for a seal, with the role that counted then. */
export function readProposer(seal: Seal): Signer {
  const isLift = seal.state === 'lift-proposed'
  const role = isLift ? seal.liftProposedByRole : seal.proposedByRole
  // The role is noted as it was when the person signed; any other than a chief's counts the same.
  return {
    id: (isLift ? seal.liftProposedById : seal.proposedById) ?? -1,
    role: role === 'chief-editor' ? role : 'section-editor',
  }
}
