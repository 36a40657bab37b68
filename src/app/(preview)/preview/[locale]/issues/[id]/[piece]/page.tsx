import { notFound } from 'next/navigation'
import { PreviewView } from '../../../../../../../desk/preview/preview-view.tsx'
import { findIssuePreview } from '../../../../../../../desk/preview/queries.ts'
import { openPreview, readPreviewLocale } from '../../../../../open-preview.ts'

type Arguments = { params: Promise<{ locale: string; id: string; piece: string }> }

/** A piece of an issue as it would stand alone, by its address there. */
export default async function Page({ params }: Arguments) {
  const { locale: given, id, piece } = await params
  const locale = readPreviewLocale(given)
  const preview = await findIssuePreview(await openPreview(locale), { issueId: Number(id), locale })
  if (!preview?.composition.addresses.pieces.some(({ slug }) => slug === piece)) notFound()
  return <PreviewView preview={preview} locale={locale} slug={piece} />
}
