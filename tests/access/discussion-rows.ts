import { chiefs, composers, correctors, leaders, roles } from '../../src/kernel/access.ts'
import type { AccessRow, CallerRole } from './access-table.ts'

/** What is discussed of an answer, by what keeps it. */
export type DiscussionRow = {
  collection: 'threads' | 'suggestions' | 'invitations' | 'inbox' | 'rooms'
  /** `own`: the caller’s; `kept`: somebody else’s; `blocking`: somebody else’s that stands in the way; `sealed`: of a sealed issue. */
  state: 'kept' | 'own' | 'blocking' | 'sealed'
  operation:
    | 'read'
    | 'see whom to name'
    | 'open a thread'
    | 'open a blocking thread'
    | 'reply'
    | 'change a comment'
    | 'delete a comment'
    | 'resolve'
    | 'mark as blocking'
    | 'unmark'
    | 'suggest'
    | 'drop a Word file'
    | 'accept'
    | 'decline'
    | 'withdraw'
    | 'invite'
    | 'revoke'
    | 'extend'
    | 'send'
    | 'see what changed since the consent'
    | 'show a comment'
    | 'see the consents of the issue'
    | 'count unread'
    | 'mark as read'
    | 'mark all as read'
    | 'see the authors'
    | 'see the moments'
    | 'see the text at a moment'
  yes: readonly CallerRole[]
  conflict?: readonly CallerRole[]
  why?: string
}

const staff = roles
const nobody = [] as const
const theirs = 'words are changed by whose they are'
const sealed = 'what is sealed is for chiefs'

function rowsOf<Collection extends DiscussionRow['collection']>(
  collection: Collection,
  rows: readonly [
    DiscussionRow['state'],
    DiscussionRow['operation'],
    DiscussionRow['yes'],
    why?: string | undefined,
  ][],
): DiscussionRow[] {
  return rows.map(([state, operation, yes, why]) => ({ collection, state, operation, yes, why }))
}

/** Rows of threads, suggestions, invitations, the inbox, and of what rooms tell of their text. */
export const rowsOfDiscussion: DiscussionRow[] = [
  ...rowsOf('threads', [
    ['kept', 'read', staff],
    ['sealed', 'read', chiefs, sealed],
    ['kept', 'see whom to name', staff],
    ['kept', 'open a thread', staff],
    ['sealed', 'open a thread', chiefs, sealed],
    ['kept', 'open a blocking thread', correctors],
    ['kept', 'reply', staff],
    ['kept', 'change a comment', nobody, theirs],
    ['own', 'change a comment', staff],
    ['kept', 'delete a comment', leaders],
    ['own', 'delete a comment', staff],
    ['kept', 'resolve', correctors],
    ['own', 'resolve', staff],
    ['blocking', 'resolve', leaders],
    ['kept', 'mark as blocking', correctors],
    ['blocking', 'unmark', leaders],
  ]),
  ...rowsOf('suggestions', [
    ['kept', 'read', staff],
    ['sealed', 'read', chiefs, sealed],
    ['kept', 'suggest', staff],
    ['kept', 'drop a Word file', staff],
    ['kept', 'accept', correctors],
    ['kept', 'decline', correctors],
    ['kept', 'withdraw', nobody, theirs],
    ['own', 'withdraw', staff],
  ]),
  ...rowsOf('invitations', [
    ['kept', 'read', staff],
    ['sealed', 'read', chiefs, sealed],
    ['kept', 'invite', composers],
    ['kept', 'revoke', composers],
    ['kept', 'extend', composers],
    ['kept', 'send', composers],
    ['kept', 'show a comment', composers],
    ['kept', 'see what changed since the consent', staff],
    ['kept', 'see the consents of the issue', staff],
  ]),
  ...rowsOf('inbox', [
    ['own', 'read', staff],
    ['own', 'count unread', staff],
    ['own', 'mark as read', staff],
    ['kept', 'mark as read', nobody, 'each has their own'],
    ['own', 'mark all as read', staff],
  ]),
  ...rowsOf('rooms', [
    ['kept', 'see the authors', staff],
    ['sealed', 'see the authors', chiefs, sealed],
    ['kept', 'see the moments', staff],
    ['sealed', 'see the moments', chiefs, sealed],
    ['kept', 'see the text at a moment', staff],
    ['sealed', 'see the text at a moment', chiefs, sealed],
  ]),
]

/** Rows of tasks. */
export const rowsOfTasks: AccessRow[] = [
  { collection: 'tasks', state: 'new', operation: 'create', yes: composers },
  { collection: 'tasks', state: 'kept', operation: 'read', yes: staff },
  { collection: 'tasks', state: 'kept', operation: 'update', yes: composers },
  { collection: 'tasks', state: 'own', operation: 'update', yes: staff, why: 'marked as done' },
  { collection: 'tasks', state: 'kept', operation: 'erase', yes: nobody, why: 'cancelled instead' },
]

/** Says whether a row is one of these. */
export function isDiscussion(row: { collection: string }): row is DiscussionRow {
  return rowsOfDiscussion.some((other) => other.collection === row.collection)
}
