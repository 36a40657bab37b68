import type { Locale } from '../../../kernel/locales.ts'
import { languageTag } from '../../../page/dates.ts'
import { guestMessages } from './messages.ts'
import { guestPath } from './page-facts.ts'

/** Leads to the same page in the other language. */
export function LanguageLink({ token, language }: { token: string; language: Locale }) {
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <a
      className="guest-language"
      href={guestPath(token, { language: other })}
      lang={languageTag(other)}
      hrefLang={languageTag(other)}
    >
      {guestMessages[language].otherLanguage}
    </a>
  )
}
