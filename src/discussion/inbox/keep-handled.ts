import type { InboxMessage } from './queries.ts'

/**
 * Answers the messages that have just been read, with those of the list before that somebody marked there and that are
 * no longer among them: a line must not go while somebody is on it. Newest first.
 */
export function keepHandled(
  before: readonly InboxMessage[],
  { now, handled }: { now: readonly InboxMessage[]; handled: ReadonlySet<string> },
): InboxMessage[] {
  const here = new Set(now.map(({ id }) => id))
  const kept = before.filter(({ id }) => handled.has(id) && !here.has(id))
  return [...now, ...kept].sort(
    (one, other) => other.at.localeCompare(one.at) || Number(other.id) - Number(one.id),
  )
}
