import type { InboxMessage, InboxPage } from '../../src/discussion/inbox/queries.ts'
import { callApi } from './call-api.ts'
import type { MadePerson } from './factories-people.ts'

/** Reads the unread messages of somebody over HTTP, newest first. */
export async function readInbox(as: MadePerson): Promise<InboxMessage[]> {
  const { status, json, text } = await callApi('/api/inbox', { as })
  if (status !== 200) throw new Error(text)
  // Answered by `findInbox`, which is typed by it.
  return (json as InboxPage).messages
}
