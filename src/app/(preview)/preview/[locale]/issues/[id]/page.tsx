import { notFound } from 'next/navigation'
import { PreviewView } from '../../../../../../desk/preview/preview-view.tsx'
import { findIssuePreview } from '../../../../../../desk/preview/queries.ts'
import { openPreview, readPreviewLocale } from '../../../../open-preview.ts'

type Arguments = { params: Promise<{ locale: string; id: string }> }

/** An issue as it would be printed now. */
export default async function Page({ params }: Arguments) {
  const { locale: given, id } = await params
  const locale = readPreviewLocale(given)
  const preview = await findIssuePreview(await openPreview(locale), { issueId: Number(id), locale })
  if (!preview) notFound()
  return <PreviewView preview={preview} locale={locale} slug={null} />
}
