import type { Locale } from '../../kernel/locales.ts'
import { IssueView } from '../../page/issue-view.tsx'
import { PieceView } from '../../page/piece-view.tsx'
import { createPreviewUrls } from './addresses.ts'
import { LiveRefresh } from './live-refresh.tsx'
import { previewMessages } from './messages.ts'
import type { Preview } from './queries.ts'

/** Sets a draft exactly as it will be printed: an issue, or the piece at `slug` standing alone. */
export function PreviewView({
  preview,
  locale,
  slug,
}: {
  preview: Preview
  locale: Locale
  slug: string | null
}) {
  const { composed, addresses } = preview.composition
  const urls = createPreviewUrls({ locale, issueId: preview.issueId })
  const page = { composed, addresses, edition: null, urls }
  const messages = previewMessages[locale]
  const describe = preview.isPublished ? messages.sameNote : messages.note
  return (
    <>
      <p className="preview-note" data-hash={composed.hash}>
        {describe(composed.hash.slice(0, 12))}
      </p>
      {slug === null ? <IssueView {...page} /> : <PieceView {...page} slug={slug} />}
      <LiveRefresh />
    </>
  )
}

/** What stands in the place of a piece that the issue does not print yet. */
export function NotPlacedView({ locale }: { locale: Locale }) {
  const messages = previewMessages[locale]
  return (
    <article className="absence">
      <h1 className="title">{messages.notPlacedTitle}</h1>
      <p>{messages.notPlaced}</p>
      <LiveRefresh />
    </article>
  )
}

/** What whoever may not see a preview gets to see, in both languages: theirs is not known. */
export function AbsentPreviewView() {
  return (
    <article className="absence">
      {(['zh', 'en'] as const).map((locale) => (
        <section key={locale} lang={locale}>
          <h1 className="title">{previewMessages[locale].absentTitle}</h1>
          <p>{previewMessages[locale].absent}</p>
          <p>
            <a href="/admin">{previewMessages[locale].logIn}</a>
          </p>
        </section>
      ))}
    </article>
  )
}
