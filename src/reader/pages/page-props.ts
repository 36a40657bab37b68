import type { Locale } from '../../kernel/locales.ts'

/** What every page of the site knows of its surroundings; `siteUrl` is the origin, without a slash at its end. */
export type PageProps = { locale: Locale; siteUrl: string }

/** In which languages the same page is published, its own among them. */
export type Translated = { translations?: readonly Locale[] }
