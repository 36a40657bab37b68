import type { PayloadRequest } from 'payload'
import type { RoundtableError } from '../../kernel/errors.ts'

/**
 * Reads the body of a request; of a larger one nothing is read, or no more than the bound.
 * @throws what `refuse` makes
 */
export async function readBytes(
  req: PayloadRequest,
  { mostBytes, refuse }: { mostBytes: number; refuse: () => RoundtableError },
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(req.headers.get('content-length') ?? 0) > mostBytes) throw refuse()
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of req.body ?? []) {
    length += part.length
    if (length > mostBytes) throw refuse()
    parts.push(part)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
