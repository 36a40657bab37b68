import type { Thread } from '../../threads/thread.ts'
import { type Invitation, stateOf } from './invitation.ts'
import { holdsRight } from './rights.ts'

/** A thread as the desk offers it to an expert. */
export type GuestThreadLine = {
  id: number
  quote: string
  by: string
  words: string
  isShared: boolean
  /** The expert has spoken in it, so that it stays open to them. */
  isTheirs: boolean
}

/** Says whether an expert may be asked something with an invitation at `now`. */
export function mayBeAsked(invitation: Invitation, now: Date): boolean {
  return holdsRight(invitation.right, 'comment') && stateOf(invitation, now) === 'open'
}

/** Says whether a thread speaks of the text that an expert reads. */
export function isOfText(
  thread: Thread,
  { answerId, locale }: Pick<Invitation, 'answerId' | 'locale'>,
): boolean {
  const { collection, documentId, field } = thread
  return (
    collection === 'answers' &&
    documentId === answerId &&
    field === 'body' &&
    (thread.locale === null || thread.locale === locale)
  )
}

/** Says whether an expert has spoken in a thread: what they said is not taken from their sight. */
export function isTheirs(thread: Thread, { name }: Pick<Invitation, 'name'>): boolean {
  return thread.comments.some(({ by }) => by.id === null && by.name === name)
}

/** Answers how many threads wait for the expert's word: open ones in which the staff has spoken last. */
export function countWaiting(threads: readonly Thread[]): number {
  return threads.filter(({ resolved, comments }) => {
    const last = comments.findLast(({ isDeleted }) => !isDeleted)
    return resolved === null && last !== undefined && last.by.id !== null
  }).length
}

/** Answers the threads of an answer that an expert sees or can be shown: those that are settled only where they see them. */
export function listShareable(
  threads: readonly Thread[],
  { invitation, shared }: { invitation: Invitation; shared: ReadonlySet<number> },
): GuestThreadLine[] {
  return threads.flatMap((thread) => {
    const { id, quote, comments, resolved } = thread
    const first = comments.find(({ isDeleted }) => !isDeleted)
    if (!isOfText(thread, invitation) || !first || (resolved && !shared.has(id))) return []
    return {
      id,
      quote,
      by: first.by.name,
      words: first.body,
      isShared: shared.has(id),
      isTheirs: isTheirs(thread, invitation),
    }
  })
}
