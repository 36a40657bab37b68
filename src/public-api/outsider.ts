import type { PayloadRequest } from 'payload'

/**
 * Says whether an operation is asked by somebody without a session over REST or GraphQL. The Local API is
 * ours, and so is what hooks ask with their access overridden while such a request is under way.
 */
export function isOutsider({
  req,
  overrideAccess,
}: {
  req: Pick<PayloadRequest, 'user' | 'payloadAPI'>
  overrideAccess?: boolean
}): boolean {
  return !req.user && req.payloadAPI !== 'local' && overrideAccess !== true
}
