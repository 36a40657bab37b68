import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest, Plugin } from 'payload'
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

/**
 * Runs `read`, which may ask for other languages, and gives the request its own back: the Local API leaves the language
 * of each call on the request, and a write under way would go on in that one.
 */
export async function keepingLocale<Result>(
  req: PayloadRequest,
  read: () => Promise<Result>,
): Promise<Result> {
  const { locale, fallbackLocale } = req
  try {
    return await read()
  } finally {
    req.locale = locale
    req.fallbackLocale = fallbackLocale
  }
}

function settle(collection: CollectionConfig): CollectionConfig {
  const { auth, hooks } = collection
  // Accounts print nothing. Refused here, a mistaken language would leave its sender without a session.
  if (auth) return collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [settleLocale, ...(hooks?.beforeOperation ?? [])] },
  }
}

/** Attaches to every collection of texts that each request has a language. */
export function requestLocalePlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map(settle),
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
