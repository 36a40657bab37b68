import { notFound } from 'next/navigation'
import { NotPlacedView, PreviewView } from '../../../../../../desk/preview/preview-view.tsx'
import { findAnswerPreview } from '../../../../../../desk/preview/queries.ts'
import { openPreview, readPreviewLocale } from '../../../../open-preview.ts'

type Arguments = { params: Promise<{ locale: string; id: string }> }

/** A piece as it would stand alone, by its document. */
export default async function Page({ params }: Arguments) {
  const { locale: given, id } = await params
  const locale = readPreviewLocale(given)
  const preview = await findAnswerPreview(await openPreview(locale), { answerId: Number(id), locale })
  if (!preview) notFound()
  if (preview.slug === null) return <NotPlacedView locale={locale} />
  return <PreviewView preview={preview} locale={locale} slug={preview.slug} />
}
