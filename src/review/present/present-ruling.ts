import type { Locale } from '../../kernel/locales.ts'
import type { Permission } from '../answers.ts'
import type { Ruling } from '../rules/review-state.ts'

/** Answers a ruling in the caller's language. */
export function presentRuling(ruling: Ruling, language: Locale): Permission {
  return ruling.allowed ? { allowed: true, why: null } : { allowed: false, why: ruling[language] }
}
