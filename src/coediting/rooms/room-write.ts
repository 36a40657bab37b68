import type { RequestContext } from 'payload'

/** Shared by all copies of this module that the built site holds. */
const replacing = Symbol.for('roundtable: replaces co-edited texts')

/**
 * The context of a write that replaces co-edited texts on purpose, as a form's never does.
 * @param bases - by field, the hash of the text that the new one was made from (`hashText`), or `now`
 */
export function replacingTexts(bases: Readonly<Record<string, string>>): RequestContext {
  // Payload types contexts by text keys. It copies symbol keys along, but drops a context that has no other.
  return { isReplacing: true, [replacing]: bases } as unknown as RequestContext
}

/** Answers the base that a write names for a field; null for a write that does not mean to replace it. */
export function baseOf(context: RequestContext, field: string): string | null {
  const bases: unknown = Reflect.get(context, replacing)
  const base: unknown = typeof bases === 'object' && bases !== null ? Reflect.get(bases, field) : null
  return typeof base === 'string' ? base : null
}
