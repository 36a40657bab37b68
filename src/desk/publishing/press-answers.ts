/** What keeps an issue from being published, as `GET /api/issues/:id/press` words it. */
export type MissingLine = {
  code: string
  message: string
  target: { collection: 'issues' | 'questions' | 'answers' | 'media'; id: number } | null
  field: string | null
}

/** The state of an issue before the press, in one locale. */
export type PressAnswer = {
  /** Names the content as it stands now; null while it cannot be composed. */
  hash: string | null
  missing: MissingLine[]
  current: {
    revision: number
    kind: string
    contentHash: string | null
    publishedAt: string
    publishedBy: string
  } | null
  /** Whether the draft differs from what stands published. */
  changed: boolean
}

/** What publishing, withdrawing and reinstating answer. */
export type PublishAnswer = { edition: { revision: number; contentHash: string | null }; url: string }
