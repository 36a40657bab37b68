import type { PayloadRequest } from 'payload'
import type { Locale } from '../kernel/locales.ts'
import type { GuardedSlug } from './guarded.ts'
import { removeRedundantDraft } from './redundant-draft.ts'
import { sealWrite } from './seal.ts'

type Publication = { slug: GuardedSlug; id: number; address: string | null }

/**
 * Makes the newest draft of a document, in one language, the published row that REST and GraphQL serve, and fixes
 * its address.
 */
export async function publishRow(
  req: PayloadRequest,
  { slug, id, address, locale }: Publication & { locale: Locale },
): Promise<void> {
  const data = address === null ? {} : { slug: address, slugFixed: true }
  await sealWrite(req, (context) =>
    req.payload.update({
      collection: slug,
      id,
      data: { ...data, _status: 'published' },
      draft: false,
      publishSpecificLocale: locale,
      locale,
      depth: 0,
      overrideAccess: true,
      context,
      req,
    }),
  )
  await removeRedundantDraft(req, { slug, id })
}
