import { RoundtableError } from '../../kernel/errors.ts'
import type { Signer } from '../rules/review-state.ts'

/**
 * Answers a signer with the one delegation that they name, or with all that hold.
 * @throws RoundtableError `signer-excluded` for one that does not hold for them now
 */
export function chooseDelegation(signer: Signer, delegation: number | null): Signer {
  if (delegation === null) return signer
  const named = signer.delegations.filter((right) => right.delegation === delegation)
  if (named.length > 0) return { ...signer, delegations: named }
  throw new RoundtableError({
    code: 'signer-excluded',
    zh: '这份代签授权现在对你无效\uFF1A也许已到期或已结束。',
    en: 'That delegation does not hold for you now: it may have run out or been ended.',
  })
}
