import type { PayloadRequest, RequestContext } from 'payload'

/**
 * Known to the system alone: no call from outside can put a symbol into a request's context. The built site holds this
 * module once for each of its bundles, so the symbol is the process's, not the module's.
 */
const settled = Symbol.for('roundtable: judged before it was written')

/**
 * Runs a write that only carries into a document what was judged and kept elsewhere before, such as words typed in a
 * room: it is not judged again. The Local API leaves the context on the request, so it is taken off again.
 */
export async function writeSettled<Result>(
  req: PayloadRequest,
  write: (context: RequestContext) => Promise<Result>,
): Promise<Result> {
  const { context } = req
  try {
    // Payload types contexts by text keys. It copies symbol keys along, but drops a context that has no other.
    return await write({ isSettled: true, [settled]: true } as unknown as RequestContext)
  } finally {
    req.context = context
  }
}

/** Says whether a write carries into a document what was judged before. */
export function isSettled(context: RequestContext): boolean {
  return Reflect.get(context, settled) === true
}
