import type { CollectionBeforeOperationHook, Plugin } from 'payload'
import { RoundtableError } from './errors.ts'
import { isLocale, locales } from './locales.ts'

/**
 * Gives a request that names no language the first one. Without fallback between languages Payload leaves it open,
 * and an update over REST then takes every localised field for empty.
 * @throws RoundtableError `invalid-query` for a language that there is not
 */
const settleLocale: CollectionBeforeOperationHook = ({ args, req }) => {
  const { locale } = req
  if (locale === undefined || locale === null) req.locale = locales[0]
  else if (!isLocale(locale) && locale !== 'all') throw unknownLocale()
  return args
}

/** Attaches to every collection that each request has a language. */
export function requestLocalePlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeOperation: [settleLocale, ...(collection.hooks?.beforeOperation ?? [])],
      },
    })),
  })
}

function unknownLocale(): RoundtableError {
  return new RoundtableError({
    code: 'invalid-query',
    zh: 'locale 是 zh 或 en。',
    en: 'locale is zh or en.',
    details: { parameter: 'locale' },
  })
}
