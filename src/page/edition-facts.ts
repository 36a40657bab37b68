import type { EditionKind } from '../edition/types.ts'

/** What the ledger says of the text on the page; a draft in preview has none. */
export type EditionFacts = {
  kind: EditionKind
  revision: number
  /** ISO 8601. */
  publishedAt: string
  /** When the first edition in this language was published; ISO 8601. */
  firstPublishedAt: string
  notice: string | null
  /** Whether the issue was printed before this system; its corrections keep saying so. */
  isFromArchive: boolean
  /** The revision before this one, where the series opens superseded editions and readers may compare the two. */
  comparedRevision?: number
}
