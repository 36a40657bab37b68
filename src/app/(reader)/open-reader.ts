import config from '@payload-config'
import { getPayload } from 'payload'
import { getEnvironment } from '../../kernel/env.ts'
import { isLocale } from '../../kernel/locales.ts'
import type { PageProps } from '../../reader/pages/page-props.ts'
import type { ReaderContext } from '../../reader/reader-context.ts'

/** Answers what the pages of one language read with; delivery lets no other language through to them. */
export async function openReader(locale: string): Promise<ReaderContext & PageProps> {
  return {
    payload: await getPayload({ config }),
    locale: isLocale(locale) ? locale : 'zh',
    siteUrl: getEnvironment().siteUrl,
  }
}
