import { RoundtableError } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'

const reasons = {
  finding: {
    zh: '没有这条提示。请重新打开这次导入。',
    en: 'There is no such finding. Open the import again.',
  },
  'not-yet': { zh: '还不能这样做。', en: 'That cannot be done yet.' },
} satisfies Record<string, Bilingual>

export type ActProblem = keyof typeof reasons

/**
 * Refuses an act.
 *
 * @throws RoundtableError `invalid-input`, always
 */
export function refuseAct(reason: ActProblem): never {
  throw new RoundtableError({ code: 'invalid-input', ...reasons[reason], details: { reason } })
}
