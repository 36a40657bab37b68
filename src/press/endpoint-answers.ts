import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isDocumentId } from '../kernel/documents.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { locales } from '../kernel/locales.ts'

/** The language that a call of the press names; Chinese unless it says so. */
export const localeShape = z.enum(locales).default('zh')

/** Answers what an act on the issue of a path gives, never to be kept by a cache. */
export async function answerOnIssue(
  req: PayloadRequest,
  act: (issueId: number, req: PayloadRequest) => Promise<object>,
): Promise<Response> {
  const issueId = Number(req.routeParams?.id)
  if (!isDocumentId(issueId)) throw invalidRequest('id')
  return Response.json(await act(issueId, req), { headers: { 'cache-control': 'no-store' } })
}

/** Reads the body of a request. @throws RoundtableError `invalid-input` naming the first field that is wrong */
export async function readBody<Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
): Promise<z.infer<Shape>> {
  await addDataAndFileToRequest(req)
  const parsed = shape.safeParse(req.data ?? {})
  if (parsed.success) return parsed.data
  throw invalidRequest(parsed.error.issues[0]?.path.join('.') || 'body')
}

/** Says which part of a request is wrong. */
export function invalidRequest(field: string): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: `请求里的 ${field} 不对。请对照 docs/reference/api.md。`,
    en: `The request’s ${field} is not valid. See docs/reference/api.md.`,
    details: { at: field },
  })
}
