import type { Locale } from '../../kernel/locales.ts'
import { createPublicUrls, type PageUrls } from '../../page/urls.ts'

/** Answers the path of an issue's preview. */
export function issuePreviewPath({ locale, issueId }: { locale: string; issueId: number }): string {
  return `/preview/${locale}/issues/${issueId}`
}

/** Answers the path of the preview of a piece standing alone. */
export function answerPreviewPath({ locale, answerId }: { locale: string; answerId: number }): string {
  return `/preview/${locale}/answers/${answerId}`
}

/** Answers the addresses that a previewed page links to: its own parts as drafts, everything else as published. */
export function createPreviewUrls({ locale, issueId }: { locale: Locale; issueId: number }): PageUrls {
  const issue = issuePreviewPath({ locale, issueId })
  return {
    ...createPublicUrls(locale),
    issue: () => issue,
    piece: ({ piece }) => `${issue}/${piece}`,
  }
}
