import type { PayloadRequest } from 'payload'

// Not in the request's context: Payload takes one that has symbols alone for empty, and puts another in its place.
const writing = new WeakSet<PayloadRequest>()

/** Notes that a request writes, whose fields `guardStage` judges: field access would drop them in silence. */
export function noteWriting(req: PayloadRequest): void {
  writing.add(req)
}

/** Says whether a request writes, or only asks what its person may do. */
export function isWriting(req: PayloadRequest): boolean {
  return writing.has(req)
}
