import type { CurrentIssue } from '../page/current-issue.ts'
import { getPageMessages } from '../page/messages.ts'
import type { PlacedPiece } from '../page/placed-pieces.ts'
import { createPublicUrls } from '../page/urls.ts'

/** What is cited or exported: a whole issue, or one of its pieces. */
export type Subject = {
  current: CurrentIssue
  /** Null for the whole issue. */
  placed: PlacedPiece | null
  /** The site's origin, without a slash at its end. */
  siteUrl: string
  /** The portrait of who signed the piece, as their public profile has it, by its SHA-256. */
  portrait?: string | null
}

/** Answers the public address of a subject's page, absolute. */
export function addressOf({ current, placed, siteUrl }: Subject): string {
  const { series, issue } = current.addresses
  const urls = createPublicUrls(current.composed.issue.locale)
  return (
    siteUrl + (placed ? urls.piece({ series, issue, piece: placed.slug }) : urls.issue(current.addresses))
  )
}

/** Answers what a subject is called: as its page's heading says; in square brackets what is not printed so. */
export function titleOf({ current, placed }: Subject): string {
  const { issue } = current.composed
  if (!placed) return issue.title
  return placed.piece.headline ?? placed.question ?? `[${getPageMessages(issue.locale).essay}]`
}

/** Answers the name of a subject's files, without an ending: `roundtable-343-xu-tao`. */
export function fileNameOf({ current, placed }: Subject): string {
  const { series, issue } = current.addresses
  return [series, issue, ...(placed ? [placed.slug] : [])].join('-')
}
