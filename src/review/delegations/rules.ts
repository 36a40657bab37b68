import type { Role } from '../../kernel/access.ts'
import type { Bilingual } from '../../kernel/locales.ts'

/** A delegation as far as the rules ask. */
export type WishedDelegation = {
  who: { id: number; role: Role }
  forWhom: { id: number; role: Role }
  from: Date
  until: Date
  by: { id: number; role: Role }
}

const longestInDays = 366

/**
 * Answers why a delegation cannot be made so, or null (R6). One gives away what one signs oneself, or leads the house;
 * whom nobody has given anything signs by role.
 */
export function refuseDelegation({ who, forWhom, from, until, by }: WishedDelegation): Bilingual | null {
  if (by.id !== forWhom.id && by.role !== 'chief-editor' && by.role !== 'admin') {
    return {
      zh: '只能授权别人代自己签字\uFF1B代他人安排的\uFF0C请找总编辑或管理员。',
      en: 'You can have others sign in your own place only. For somebody else’s, ask an editor-in-chief or an administrator.',
    }
  }
  if (who.id === forWhom.id) {
    return {
      zh: '由谁签字和代谁签字是同一个人。请选择另一个人。',
      en: 'Who signs and in whose place is one person. Choose another.',
    }
  }
  if (forWhom.role === 'reader' || forWhom.role === 'admin') {
    return {
      zh: '这个人的角色不签字\uFF0C没有可以代签的。',
      en: 'That person’s role signs nothing, so nobody can sign in their place.',
    }
  }
  if (who.role === 'reader') {
    return {
      zh: '读者角色不能代签。请选择采编人员。',
      en: 'A reader cannot sign. Choose somebody of the desk.',
    }
  }
  if (until <= from) {
    return { zh: '结束时间要在开始时间之后。', en: 'It must end after it begins.' }
  }
  if (until.getTime() - from.getTime() > longestInDays * 24 * 60 * 60 * 1000) {
    return { zh: '代签授权最长一年。', en: 'A delegation lasts a year at most.' }
  }
  return null
}
