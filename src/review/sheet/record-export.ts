import type { EditionKind } from '../../edition/types.ts'
import type { Locale } from '../../kernel/locales.ts'
import type { Fault } from '../verification/fault.ts'

/** Whether a record proved whole, and if not, which of its entries do not hold. */
export type Verification = { whole: boolean; faults: Fault[] }

/** A line of the ledger as far as the record speaks of it. */
export type RecordedEdition = {
  id: number
  revision: number
  kind: EditionKind
  contentHash: string | null
  recordHead: string | null
  publishedAt: string
}

/**
 * A record as it is handed out: `hash` of an entry is the SHA-256 of the RFC 8785 form of its `entry`, so that whoever
 * gets it can prove it.
 */
export type RecordExport = {
  schema: 1
  issue: { id: number; title: string; label: string; series: string; timeZone: string }
  locale: Locale
  /** Oldest first; what cannot be read as JSON is given as it is kept, as text. */
  entries: { seq: number; hash: string; entry: unknown }[]
  /** Kept apart from the entries, so that a missing last one is noticed. */
  head: { seq: number; hash: string } | null
  editions: RecordedEdition[]
  verification: Verification
}
