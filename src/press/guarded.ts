import type { Where } from 'payload'

/** The collections whose published rows the press alone writes (P5). */
export const guardedSlugs = ['issues', 'questions', 'answers'] as const

/** One of these collections. */
export type GuardedSlug = (typeof guardedSlugs)[number]

/** Says whether rule P5 covers a collection. */
export function isGuarded(slug: string): slug is GuardedSlug {
  return guardedSlugs.some((guarded) => guarded === slug)
}

/** What a write names, whatever Payload operation it is. */
export type WriteArguments = {
  id: number | string | null
  where: Where | null
  draft: boolean
  data: Record<string, unknown>
}

/** Reads the arguments of any Payload operation that writes; what is absent is null or empty. */
export function readWriteArguments(args: object): WriteArguments {
  const id: unknown = Reflect.get(args, 'id')
  const where: unknown = Reflect.get(args, 'where')
  const data: unknown = Reflect.get(args, 'data')
  return {
    id: typeof id === 'number' || typeof id === 'string' ? id : null,
    // Payload has parsed and typed `where` by now; only its presence is unknown here.
    where: typeof where === 'object' && where !== null ? (where as Where) : null,
    draft: Reflect.get(args, 'draft') === true,
    data: typeof data === 'object' && data !== null ? { ...data } : {},
  }
}
