/** The languages that printed text exists in; `zh` comes first everywhere. */
export const locales = ['zh', 'en'] as const

/** A language of printed text (not of the admin's buttons). */
export type Locale = (typeof locales)[number]

/** A label of the admin in both of its languages. */
export type Bilingual = Record<Locale, string>

/** Says whether `value` names a language of printed text. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The languages of printed text by their names in the admin. */
export const printedLanguages: { code: Locale; label: Bilingual }[] = [
  { code: 'zh', label: { zh: '中文', en: 'Chinese' } },
  { code: 'en', label: { zh: '英文', en: 'English' } },
]
