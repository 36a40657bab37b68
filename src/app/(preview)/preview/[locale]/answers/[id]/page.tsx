import { notFound } from 'next/navigation'
import { NotPlacedView, PreviewView } from '../../../../../../desk/preview/preview-view.tsx'
import { findAnswerPreview } from '../../../../../../desk/preview/queries.ts'
import { ThreadsOnPreview } from '../../../../../../discussion/threads/preview/threads-on-preview.tsx'
import { openPreview, readPreviewLocale } from '../../../../open-preview.ts'

type Arguments = { params: Promise<{ locale: string; id: string }> }

/** A piece as it would stand alone, by its document. */
export default async function Page({ params }: Arguments) {
  const { locale: given, id } = await params
  const locale = readPreviewLocale(given)
  const req = await openPreview(locale)
  const preview = await findAnswerPreview(req, { answerId: Number(id), locale })
  if (!preview) notFound()
  if (preview.slug === null) return <NotPlacedView locale={locale} />
  const page = { preview, locale, slug: preview.slug }
  return (
    <>
      <PreviewView {...page} />
      <ThreadsOnPreview {...page} req={req} />
    </>
  )
}
