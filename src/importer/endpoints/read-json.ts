import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { RoundtableError } from '../../kernel/errors.ts'
import { readBytes } from './read-bytes.ts'

/** Acts are short, and an import has no more than 20,000. */
const mostBytes = 8 * 1024 * 1024

/**
 * Reads a body of JSON in a shape.
 * @throws RoundtableError `invalid-input` that names the part which does not fit, `body-too-large`
 */
export async function readJson<Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const { data, error } = shape.safeParse(parse(await readBytes(req, { mostBytes, refuse: tooLarge })))
  if (error) throw invalid(error.issues[0]?.path.join('.') || 'body')
  return data
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw invalid('body')
  }
}

function invalid(at: string): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: `请求里的 ${at} 不对。请对照 docs/reference/imports.md。`,
    en: `The request’s ${at} is not valid. See docs/reference/imports.md.`,
    details: { at },
  })
}

function tooLarge(): RoundtableError {
  return new RoundtableError({
    code: 'body-too-large',
    zh: '请求正文最多 8 MB。',
    en: 'The body of the request has 8 MB at most.',
  })
}
