import type { Issue } from '../../generated/payload-types.ts'

type Started = Omit<Issue, 'id' | 'createdAt' | 'updatedAt' | 'series'>

/** Says whether nobody has written anything into an issue yet: series, numbers and the roles of credits are proposed. */
export function isBlank(issue: Started): boolean {
  const { title, kicker, subtitle, lead, cover, printedOn, pageLabel, labelOverride, slug } = issue
  const texts = [title, kicker, subtitle, lead, cover, printedOn, pageLabel, labelOverride, slug]
  const lists = [issue.pullQuotes, issue.runningOrder, issue.topics]
  const isCredited = issue.credits?.some(({ names }) => names?.length) ?? false
  return !texts.some(Boolean) && !lists.some((list) => list?.length) && !isCredited
}
