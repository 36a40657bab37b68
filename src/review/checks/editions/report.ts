import type { Finding } from '../finding.ts'

/** What the checks say of one current edition; `findings` is null where its text is sealed or cannot be read. */
export type CheckedEdition = {
  edition: {
    id: number
    issueId: number
    locale: string
    label: string
    title: string
    revision: number
    /** Its path on the site. */
    address: string
  }
  findings: Finding[] | null
}

/** What checking the editions came to. */
export type EditionsReport = {
  checked: number
  unreadable: number
  withFindings: number
  grave: number
  warnings: number
  notes: number
}

/** A line of the answer while the editions are checked: one edition, with how far the work is; or at the end the sum. */
export type EditionsLine =
  | { progress: { done: number; of: number }; checked: CheckedEdition }
  | { report: EditionsReport }
