import type { Role } from '../../kernel/access.ts'
import type { ErrorCode } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'

/** A delegation as far as the rules ask. */
export type WishedDelegation = {
  who: { id: number; role: Role }
  forWhom: { id: number; role: Role }
  from: Date
  until: Date
  by: { id: number; role: Role }
}

/** Why a delegation cannot be made so. */
export type DelegationRefusal = Bilingual & { code: ErrorCode; field: string | null }

const longestInDays = 366

/**
 * Answers why a delegation cannot be made so, or null (R6). One gives away what one signs oneself; whoever leads the
 * house gives away anybody's.
 */
export function refuseDelegation(wish: WishedDelegation): DelegationRefusal | null {
  const { who, forWhom, from, until, by } = wish
  if (!leadsHouse(by) && by.id !== forWhom.id) return refusals.notTheirs
  if (who.id === forWhom.id) return refusals.onePerson
  if (forWhom.role === 'reader' || forWhom.role === 'admin') return refusals.signsNothing
  if (who.role === 'reader') return refusals.reader
  if (until <= from) return refusals.backwards
  return until.getTime() - from.getTime() > longestInDays * 24 * 60 * 60 * 1000 ? refusals.tooLong : null
}

/** Says whether a person may end a delegation early: both people that it names, and whoever leads the house. */
export function mayEndDelegation(
  { who, forWhom }: { who: number | null; forWhom: number | null },
  by: { id: number; role: Role },
): boolean {
  return leadsHouse(by) || by.id === who || by.id === forWhom
}

function leadsHouse({ role }: { role: Role }): boolean {
  return role === 'chief-editor' || role === 'admin'
}

const refusals = {
  notTheirs: {
    code: 'not-allowed',
    field: null,
    zh: '只能授权别人代自己签字\uFF1B要为他人安排\uFF0C请找总编辑或管理员。',
    en: 'You can have others sign in your own place only. For somebody else’s, ask an editor-in-chief or an administrator.',
  },
  onePerson: {
    code: 'invalid-input',
    field: 'who',
    zh: '签字的人和被代签的人是同一个人。请选择另一个人。',
    en: 'Who signs and in whose place are one person. Choose another.',
  },
  signsNothing: {
    code: 'invalid-input',
    field: 'forWhom',
    zh: '这个人的角色不签字\uFF0C没有可以代签的。请选择别人。',
    en: 'That person’s role signs nothing, so nobody can sign in their place. Choose another.',
  },
  reader: {
    code: 'invalid-input',
    field: 'who',
    zh: '读者角色不能代签。请选择采编人员。',
    en: 'A reader cannot sign. Choose somebody of the desk.',
  },
  backwards: {
    code: 'invalid-input',
    field: 'until',
    zh: '结束时间要在开始时间之后。',
    en: 'It must end after it begins.',
  },
  tooLong: {
    code: 'invalid-input',
    field: 'until',
    zh: '代签授权最长一年。请改短。',
    en: 'A delegation lasts a year at most. Make it shorter.',
  },
} as const satisfies Record<string, DelegationRefusal>
