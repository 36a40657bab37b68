import type { Locale } from '../../kernel/locales.ts'

/** Answers the language that a text is printed in: Chinese, unless it has no more than names and terms of it. */
export function findLanguage(text: string): Locale {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const english = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  return chinese > 0 && chinese >= english / 2 ? 'zh' : 'en'
}
