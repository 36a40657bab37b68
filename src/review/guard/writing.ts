import type { PayloadRequest } from 'payload'

const writing = Symbol('a write is under way')

/** Notes that a request writes, whose fields `guardStage` judges: field access would drop them in silence. */
export function noteWriting(req: PayloadRequest): void {
  Reflect.set(req.context, writing, true)
}

/** Says whether a request writes, or only asks what its person may do. */
export function isWriting(req: PayloadRequest): boolean {
  return Reflect.get(req.context, writing) === true
}
