import type { Locale } from '../../kernel/locales.ts'

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

/** Answers a moment (ISO 8601) as a date and time of day in a series' time zone. */
export function formatTime(
  moment: string,
  { language, timeZone }: { language: Locale; timeZone: string },
): string {
  return new Intl.DateTimeFormat(tags[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(moment))
}
