import type { ShownThread } from '../thread.ts'

/** Which threads somebody wants to see. */
export const filters = ['open', 'mine', 'mentions', 'resolved'] as const

/** One of these choices. */
export type Filter = (typeof filters)[number]

/** Answers the threads of a choice: open ones, those in which somebody spoke or is named (open too), or resolved ones. */
export function filterThreads(
  threads: readonly ShownThread[],
  { filter, me }: { filter: Filter; me: number },
): ShownThread[] {
  return threads.filter((thread) => {
    if (filter === 'resolved') return thread.resolved !== null
    if (thread.resolved) return false
    if (filter === 'mine') return thread.comments.some(({ by }) => by.id === me)
    if (filter === 'mentions') return thread.comments.some(({ mentions }) => mentions.includes(me))
    return true
  })
}
