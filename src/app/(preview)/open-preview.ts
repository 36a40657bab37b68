import config from '@payload-config'
import { headers } from 'next/headers'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { isLocale, type Locale } from '../../kernel/locales.ts'

/** Answers the language of a preview's path. */
export function readPreviewLocale(locale: string): Locale {
  return isLocale(locale) ? locale : 'zh'
}

/** Answers a request as the person who looks at the preview, to be checked by what it reads. */
export async function openPreview(locale: Locale): Promise<PayloadRequest> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return createLocalReq({ user: user ?? undefined, locale, fallbackLocale: false }, payload)
}
