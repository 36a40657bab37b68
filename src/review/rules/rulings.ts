import type { Role } from '../../kernel/access.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import { roleLabels } from '../../people/rules.ts'
import type { SigningRole, Step } from '../process/process.ts'
import type { Delegated, Ruling, Signer } from './review-state.ts'

/** Allowed, in one's own name. */
export const allowed: Ruling = { allowed: true, forWhom: null }

/** Refuses because it is not the turn of this act. */
export function refuseTurn(sentence: Bilingual): Ruling {
  return { allowed: false, code: 'step-closed', ...sentence }
}

/** Refuses because of who the person is. */
export function refusePerson(sentence: Bilingual): Ruling {
  return { allowed: false, code: 'signer-excluded', ...sentence }
}

/** Names roles as a sentence does. */
export function nameRoles(roles: readonly Role[]): Bilingual {
  return {
    zh: roles.map((role) => roleLabels[role].zh).join('、'),
    en: roles.map((role) => roleLabels[role].en.toLowerCase()).join(', '),
  }
}

/** Rules by role alone, one's own or one that was delegated (R6). */
export function ruleByRole(
  signer: Signer,
  { among, act }: { among: readonly SigningRole[]; act: Bilingual },
): Ruling {
  const held = findRight(signer, among)
  if (held) return held
  const names = nameRoles(among)
  return refusePerson({
    zh: `${act.zh}由${names.zh}来做\uFF1B你的角色是${roleLabels[signer.role].zh}。`,
    en: `${act.en} is for these roles: ${names.en}. Yours is ${roleLabels[signer.role].en.toLowerCase()}.`,
  })
}

/** Allowed by one's own role, else by a delegation in force, else null. */
export function findRight(signer: Signer, among: readonly Role[]): (Ruling & { allowed: true }) | null {
  if (among.includes(signer.role)) return { allowed: true, forWhom: null }
  const forWhom: Delegated | undefined = signer.delegations.find(({ role }) => among.includes(role))
  return forWhom ? { allowed: true, forWhom } : null
}

/** The refusal of an act on an issue whose process has no such step or piece. */
export const unknownUnit: Ruling = refuseTurn({
  zh: '本期的审校流程里没有这一步\uFF0C或者这篇稿件不在版面上。请刷新后再看。',
  en: 'The issue’s process has no such step, or the piece does not stand in the issue. Reload, and look again.',
})

/** The refusal of an act on an issue that is released or published. */
export const lockedIssue: Ruling = refuseTurn({
  zh: '本期已经付印或刊发。要改动\uFF0C请先退回修改。',
  en: 'The issue is released or published. To change it, return it for correction first.',
})

/** The refusal of a step that waits for others. */
export function waitsForOthers({ label }: Step): Ruling {
  return refuseTurn({
    zh: `还轮不到“${label.zh}”\uFF1A前面的步骤还没有签完。`,
    en: `It is not the turn of “${label.en}”: steps before it are not signed.`,
  })
}
