import { isLocale, type Locale } from '../../../kernel/locales.ts'
import { type ConsentAct, consentActs } from '../rules/consent.ts'
import { guestMessages } from './messages.ts'
import type { GuestRefusal } from './page-facts.ts'

/** What an address of the page says beside the token; `language` is that of the text where none is named. */
export function readGuestQuery(
  query: Record<string, string | string[] | undefined>,
  language: Locale,
): { language: Locale; done: ConsentAct | null; refused: GuestRefusal | null; wantsToEdit: boolean } {
  const given = query.language
  return {
    language: isLocale(given) ? given : language,
    done: consentActs.find((act) => act === query.done) ?? null,
    refused: isRefusal(query.refused) ? query.refused : null,
    wantsToEdit: query.edit === '1',
  }
}

function isRefusal(value: unknown): value is GuestRefusal {
  return typeof value === 'string' && Object.hasOwn(guestMessages.zh.refused, value)
}
