import type { LivePreviewConfig } from 'payload'
import { answerPreviewPath, issuePreviewPath } from './addresses.ts'

/** Answers which page the desk shows beside the form, or nothing while there is none. */
export type PreviewUrl = Extract<LivePreviewConfig['url'], (...given: never[]) => unknown>

/** The pages that the desk shows beside its forms, live while they are edited. */
export const previewUrls: Record<'issues' | 'questions' | 'answers', PreviewUrl> = {
  issues: ({ data, locale }) =>
    forDocument(data.id, (issueId) => issuePreviewPath({ locale: locale.code, issueId })),
  questions: ({ data, locale }) =>
    forDocument(data.issue, (issueId) => issuePreviewPath({ locale: locale.code, issueId })),
  answers: ({ data, locale }) =>
    forDocument(data.id, (answerId) => answerPreviewPath({ locale: locale.code, answerId })),
}

function forDocument(id: unknown, pathOf: (id: number) => string): string | null {
  return typeof id === 'number' ? pathOf(id) : null
}
