import type { EditionKind } from '../../edition/types.ts'
import type { PublicationStatus } from '../publishing/rules.ts'

/** An issue that somebody works on: never published, or changed since. */
export type IssueInWork = {
  id: number
  series: string | null
  label: string
  title: string
  status: PublicationStatus
  /** The revision that the public reads, 0 before the first. */
  revision: number
  missing: number
  /** The last change of the issue or of one of its parts. */
  changedAt: string
  changedBy: string | null
  timeZone: string
}

/** A line of the ledger that the public reads. */
export type PublishedIssue = {
  issueId: number
  label: string
  title: string
  revision: number
  kind: EditionKind
  publishedAt: string
  publishedBy: string
  timeZone: string
  /** The path of its public page; null while it is withdrawn. */
  path: string | null
}

/** What an editor finds on the first page of the desk. */
export type Dashboard = {
  inWork: IssueInWork[]
  published: PublishedIssue[]
  hasSeries: boolean
  hasIssues: boolean
  mayCreate: boolean
  mayCreateSeries: boolean
}
