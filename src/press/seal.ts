import type { RequestContext } from 'payload'

/**
 * Known to the press alone: no call from outside can put a symbol into a request's context. The built site holds this
 * module once for each of its bundles, so the symbol is the process's, not the module's.
 */
const seal = Symbol.for('roundtable: written by the press')

/** Answers a context for the Local API that marks a write as the press's own. */
export function sealContext(): RequestContext {
  // Payload types contexts by text keys; it copies symbol keys along, as spreading does.
  return { [seal]: true } as unknown as RequestContext
}

/** Says whether a write comes from the press. */
export function isSealed(context: RequestContext): boolean {
  return Reflect.get(context, seal) === true
}
