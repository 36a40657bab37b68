import type { Issue } from '../../generated/payload-types.ts'

type Started = Pick<
  Issue,
  'title' | 'kicker' | 'subtitle' | 'lead' | 'pullQuotes' | 'runningOrder' | 'cover' | 'slugFixed'
>

/** Says whether nobody has written anything into an issue yet; numbers and series are proposed, not written. */
export function isBlank(issue: Started): boolean {
  const { title, kicker, subtitle, lead, cover, slugFixed } = issue
  const isWritten = [title, kicker, subtitle, lead, cover, slugFixed].some(Boolean)
  return !isWritten && !issue.pullQuotes?.length && !issue.runningOrder?.length
}
