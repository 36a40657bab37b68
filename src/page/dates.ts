import type { Locale } from '../kernel/locales.ts'

const languageTags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

/** Answers the language tag that `lang` attributes and date formats take. */
export function languageTag(locale: Locale): string {
  return languageTags[locale]
}

/** Answers a calendar date (`YYYY-MM-DD`) in words, the same in every time zone. */
export function formatCalendarDate(date: string, locale: Locale): string {
  return formatDay({ at: `${date}T00:00:00Z`, locale, timeZone: 'UTC' })
}

/** Answers the day on which an instant (ISO 8601) falls, in words; `timeZone` is an IANA name. */
export function formatDay({
  at,
  locale,
  timeZone = 'Asia/Shanghai',
}: {
  at: string
  locale: Locale
  timeZone?: string
}): string {
  return new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone }).format(new Date(at))
}
