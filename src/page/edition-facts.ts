import type { CorrectionType, EditionKind } from '../edition/types.ts'

/** What readers are told of one correction. */
export type Correction = {
  revision: number
  /** ISO 8601. */
  publishedAt: string
  /** Null where nobody said. */
  type: CorrectionType | null
  /** Null where it is for staff alone. */
  notice: string | null
  /** The addresses of the pieces whose text it changed. */
  pieces: readonly string[]
  /** The revision before it, where readers may compare the two (P2); else null. */
  comparedRevision: number | null
}

/** What the ledger says of the text on the page; a draft in preview has none. */
export type EditionFacts = {
  kind: EditionKind
  revision: number
  /** ISO 8601. */
  publishedAt: string
  /** When the first edition in this language was published; ISO 8601. */
  firstPublishedAt: string
  /** Of the kind of the newest edition. */
  notice: string | null
  /** Whether the issue was printed before this system; its corrections keep saying so. */
  isFromArchive: boolean
  /** What was corrected, newest first; nothing from before a withdrawal. */
  corrections: readonly Correction[]
}
