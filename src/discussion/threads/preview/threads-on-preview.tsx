import type { PayloadRequest } from 'payload'
import { hasRole, roles } from '../../../kernel/access.ts'
import type { Locale } from '../../../kernel/locales.ts'
import type { Composition } from '../../../press/compose.ts'
import { listPrintedTexts } from './printed-texts.ts'
import { ThreadsOnPage } from './threads-on-page.tsx'

/** The comments on a previewed page, for members of staff: it opens beside the page, and is never part of it. */
export function ThreadsOnPreview({
  req,
  preview,
  locale,
  slug,
}: {
  req: PayloadRequest
  preview: { issueId: number; composition: Composition }
  locale: Locale
  slug: string | null
}) {
  const { user } = req
  if (!user || !hasRole(req, roles)) return null
  return (
    <ThreadsOnPage
      me={{ id: user.id, role: user.role }}
      language={locale}
      issueId={preview.issueId}
      texts={listPrintedTexts(preview.composition, { locale, slug })}
    />
  )
}
