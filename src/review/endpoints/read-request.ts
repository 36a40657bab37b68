import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { isDocumentId } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { isLocale, type Locale } from '../../kernel/locales.ts'

/** An issue in a language: what a review is of. */
export type ReviewKey = { issueId: number; locale: Locale }

/** Reads the issue in the address and the language in the query. @throws RoundtableError `invalid-input` */
export function readKey(req: PayloadRequest): ReviewKey {
  const issueId = Number(req.routeParams?.id)
  if (!isDocumentId(issueId)) throw invalid('id')
  const locale = req.query.locale ?? 'zh'
  if (!isLocale(locale)) throw invalid('locale')
  return { issueId, locale }
}

/** Reads the body in a shape. @throws RoundtableError `invalid-input` that names the part which does not fit */
export async function readBody<Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
): Promise<z.infer<Shape>> {
  await addDataAndFileToRequest(req)
  return parse(shape, req.data ?? {})
}

/** Reads the query in a shape. @throws RoundtableError `invalid-input` that names the part which does not fit */
export function readQuery<Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): z.infer<Shape> {
  return parse(shape, req.query)
}

function parse<Shape extends z.ZodType>(shape: Shape, given: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(given)
  if (parsed.success) return parsed.data
  throw invalid(parsed.error.issues[0]?.path.join('.') || 'body')
}

function invalid(at: string): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: `请求里的 ${at} 不对。请对照 docs/reference/review-api.md。`,
    en: `The request’s ${at} is not valid. See docs/reference/review-api.md.`,
    details: { at },
  })
}
