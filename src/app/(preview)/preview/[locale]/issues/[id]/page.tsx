import { notFound } from 'next/navigation'
import { PreviewView } from '../../../../../../desk/preview/preview-view.tsx'
import { findIssuePreview } from '../../../../../../desk/preview/queries.ts'
import { ThreadsOnPreview } from '../../../../../../discussion/threads/preview/threads-on-preview.tsx'
import { openPreview, readPreviewLocale } from '../../../../open-preview.ts'

type Arguments = { params: Promise<{ locale: string; id: string }> }

/** An issue as it would be printed now. */
export default async function Page({ params }: Arguments) {
  const { locale: given, id } = await params
  const locale = readPreviewLocale(given)
  const req = await openPreview(locale)
  const preview = await findIssuePreview(req, { issueId: Number(id), locale })
  if (!preview) notFound()
  const page = { preview, locale, slug: null }
  return (
    <>
      <PreviewView {...page} />
      <ThreadsOnPreview {...page} req={req} />
    </>
  )
}
