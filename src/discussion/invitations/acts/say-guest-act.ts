import type { Bilingual } from '../../../kernel/locales.ts'
import type { ConsentAct } from '../rules/consent.ts'

/** Answers what an expert did in one phrase, for the activity log and the inbox; `words` are those that they wrote. */
export function sayGuestAct(act: Exclude<ConsentAct, 'opened'>, words: string | null): Bilingual {
  switch (act) {
    case 'read':
      return { zh: '已读全文', en: 'Has read the text' }
    case 'title-confirmed':
      return { zh: '确认署名', en: 'Confirmed the signature' }
    case 'title-asked':
      return { zh: `请改署名\uFF1A${words ?? ''}`, en: `Asks for another signature: ${words ?? ''}` }
    case 'agreed':
      return { zh: '同意刊发', en: 'Agreed to publication' }
    case 'withdrawn':
      return { zh: '收回同意', en: 'Took back the consent' }
  }
}
