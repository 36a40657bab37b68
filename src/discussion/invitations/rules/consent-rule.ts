import type { Bilingual } from '../../../kernel/locales.ts'
import type { Consent } from './consent.ts'

/** What a series makes of consents: nothing, a warning at the desk, or a condition of publishing. */
export const consentRules = ['ignore', 'warn', 'stop'] as const

/** One of these rules. */
export type ConsentRule = (typeof consentRules)[number]

/** An expert who was asked, and the piece; `piece` is what lists call it. */
export type AskedExpert = { name: string; piece: string; agreed: Consent['agreed']['state'] }

/** Answers why publishing waits for experts who were asked, or null when all of them agreed to the very text. */
export function sayWaiting(asked: readonly AskedExpert[]): Bilingual | null {
  const sentences = asked.flatMap((expert) => sayOne(expert) ?? [])
  if (sentences.length === 0) return null
  const remedy = {
    zh: '请专家再次确认\uFF0C或撤回邀请后刊发。',
    en: 'Ask the expert to confirm again, or revoke the invitation to publish without.',
  }
  return {
    zh: [...sentences.map(({ zh }) => zh), remedy.zh].join(''),
    en: [...sentences.map(({ en }) => en), remedy.en].join(' '),
  }
}

/** Answers what an expert who was asked has said, where it is not a consent to the present text. */
export function sayOne({ name, piece, agreed }: AskedExpert): Bilingual | null {
  switch (agreed) {
    case 'present':
      return null
    case 'none':
      return {
        zh: `${name}还没有同意刊发《${piece}》。`,
        en: `${name} has not yet agreed to “${piece}” being published.`,
      }
    case 'earlier':
      return {
        zh: `${name}同意的是《${piece}》先前的文字\uFF0C此后有改动。`,
        en: `${name} agreed to an earlier text of “${piece}”, which has changed since.`,
      }
    case 'withdrawn':
      return {
        zh: `${name}收回了对《${piece}》的同意。`,
        en: `${name} has taken back the consent to “${piece}”.`,
      }
  }
}
