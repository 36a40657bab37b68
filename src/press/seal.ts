import type { PayloadRequest, RequestContext } from 'payload'

/**
 * Known to the press alone: no call from outside can put a symbol into a request's context. The built site holds this
 * module once for each of its bundles, so the symbol is the process's, not the module's.
 */
const seal = Symbol.for('roundtable: written by the press')

/**
 * Runs one write of the press with the context that marks it as such. The Local API leaves the context on the request:
 * it is taken off again, so that whatever else the request writes is held to P5.
 */
export async function sealWrite<Result>(
  req: PayloadRequest,
  write: (context: RequestContext) => Promise<Result>,
): Promise<Result> {
  const { context } = req
  try {
    // Payload types contexts by text keys; it copies symbol keys along, as spreading does.
    return await write({ [seal]: true } as unknown as RequestContext)
  } finally {
    req.context = context
  }
}

/** Says whether a write comes from the press. */
export function isSealed(context: RequestContext): boolean {
  return Reflect.get(context, seal) === true
}
