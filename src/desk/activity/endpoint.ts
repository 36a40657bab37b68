import type { Endpoint } from 'payload'
import { z } from 'zod'
import { RoundtableError } from '../../kernel/errors.ts'
import { findActivity } from './queries.ts'

const text = z.string().min(1).max(200).nullable().default(null)
const filterShape = z.object({
  person: text,
  collection: text,
  document: text,
  day: z.iso.date().nullable().default(null),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
})

/** The activity log over HTTP, read only: `GET /api/activity`. */
export const activityEndpoint: Endpoint = {
  path: '/activity',
  method: 'get',
  handler: async (req) => {
    const filter = filterShape.safeParse(req.query)
    if (!filter.success) throw badFilter(filter.error.issues[0]?.path.join('.') ?? '')
    const page = await findActivity(req, filter.data)
    return Response.json(page, { headers: { 'cache-control': 'no-store' } })
  },
}

function badFilter(parameter: string): RoundtableError {
  return new RoundtableError({
    code: 'invalid-query',
    zh: `参数 ${parameter} 不对\uFF1Aday 写成 2026-11-23\uFF0Cpage 是从 1 起的整数。`,
    en: `The parameter ${parameter} is not valid: day is written 2026-11-23, page counts from 1.`,
    details: { parameter },
  })
}
