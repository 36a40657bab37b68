import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { RoundtableError } from '../../kernel/errors.ts'
import { readBody } from '../../press/endpoint-answers.ts'
import { markAllRead, markMessage } from './operations.ts'
import { countUnread, findInbox } from './queries.ts'

const filterShape = z.object({
  only: z.enum(['unread', 'all']).default('unread'),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
})
const idShape = z.string().regex(/^\d{1,18}$/)
const markShape = z.object({ isRead: z.boolean() })
const allShape = z.object({ upTo: z.iso.datetime() })

/** The caller's own inbox over HTTP. */
export const inboxEndpoints: Endpoint[] = [
  {
    path: '/inbox',
    method: 'get',
    handler: async (req) => {
      const filter = filterShape.safeParse(req.query)
      if (!filter.success) throw badRequest(filter.error.issues[0]?.path.join('.') ?? '')
      return answer(await findInbox(req, filter.data))
    },
  },
  {
    path: '/inbox/unread',
    method: 'get',
    handler: async (req) => answer({ unread: await countUnread(req) }),
  },
  {
    path: '/inbox/read-all',
    method: 'post',
    handler: async (req) => answer({ unread: await markAllRead(req, await readBody(req, allShape)) }),
  },
  {
    path: '/inbox/:id/mark',
    method: 'post',
    handler: async (req) => {
      const { isRead } = await readBody(req, markShape)
      return answer({ unread: await markMessage(req, { id: readId(req), isRead }) })
    },
  },
]

function answer(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}

function readId(req: PayloadRequest): string {
  const id = idShape.safeParse(req.routeParams?.id)
  if (!id.success) throw badRequest('id')
  return id.data
}

function badRequest(at: string): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: `请求里的 ${at} 不对。请对照 docs/reference/inbox.md。`,
    en: `The request’s ${at} is not valid. See docs/reference/inbox.md.`,
    details: { at },
  })
}
