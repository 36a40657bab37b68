import { correctors, leaders, type Role } from '../../kernel/access.ts'
import type { Comment, Thread } from './thread.ts'

/** A member of staff who acts on a thread. */
export type Actor = { id: number; role: Role }

/** Who may read a text may remark on it; to say that a remark stands in the way of printing is for those who correct texts. */
export function mayBlock({ role }: Actor): boolean {
  return holds(correctors, role)
}

/** A remark that stands in the way is taken out of it by whoever put it there, by its opener, or by who leads a section. */
export function mayUnblock(actor: Actor, thread: Thread): boolean {
  return thread.blocking?.id === actor.id || openerOf(thread) === actor.id || holds(leaders, actor.role)
}

/** Resolved is a thread by its opener or by who may correct the text; one that stands in the way as `mayUnblock` says. */
export function mayResolve(actor: Actor, thread: Thread): boolean {
  if (thread.blocking) return mayUnblock(actor, thread)
  return openerOf(thread) === actor.id || holds(correctors, actor.role)
}

/** Words are changed by whose they are, and by nobody else. */
export function mayEdit(actor: Actor, comment: Comment): boolean {
  return !comment.isDeleted && comment.by.id === actor.id
}

/** Words are deleted by whose they are, or by who leads a section. */
export function mayDelete(actor: Actor, comment: Comment): boolean {
  return !comment.isDeleted && (comment.by.id === actor.id || holds(leaders, actor.role))
}

/** Whether nothing but deleted comments would be left of a thread without this comment. */
export function isLastWord(thread: Thread, commentId: number): boolean {
  return thread.comments.every(({ id, isDeleted }) => isDeleted || id === commentId)
}

/** Answers everybody who has said something in a thread or was named in it, once. */
export function peopleIn(thread: Thread): number[] {
  const people = thread.comments.flatMap(({ by, mentions }) =>
    by.id === null ? mentions : [by.id, ...mentions],
  )
  return [...new Set(people)]
}

function openerOf(thread: Thread): number | null {
  return thread.comments[0]?.by.id ?? null
}

function holds(allowed: readonly Role[], role: Role): boolean {
  return allowed.includes(role)
}
