import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isDocumentId } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { readBody } from '../../press/endpoint-answers.ts'
import { isDiscussed } from './check-access.ts'
import { openThread } from './open-thread.ts'
import { listMentionable, listThreads, listThreadsOfIssue } from './queries.ts'
import { blockByThread, settleThread } from './settle.ts'
import { deleteComment, editComment, reply } from './speak.ts'
import { type Thread, threadShape, wordsShape } from './thread.ts'

const resolvedShape = z.strictObject({ isResolved: z.boolean() })
const blockingShape = z.strictObject({ isBlocking: z.boolean() })

/** Threads over HTTP, below `/api/threads`; see docs/reference/discussion.md. */
export const threadEndpoints: Endpoint[] = [
  {
    path: '/threads',
    method: 'get',
    handler: async (req) => {
      const { issue } = req.query
      const threads =
        issue === undefined
          ? await listThreads(req, readDocument(req))
          : await listThreadsOfIssue(req, readId(issue, 'issue'))
      return answer({ threads })
    },
  },
  {
    path: '/threads/people',
    method: 'get',
    handler: async (req) => answer({ people: await listMentionable(req, readDocument(req)) }),
  },
  {
    path: '/threads',
    method: 'post',
    handler: async (req) => answer({ thread: await openThread(req, await readBody(req, threadShape)) }, 201),
  },
  act('/replies', 'post', async (req, threadId) =>
    reply(req, { threadId, words: await readBody(req, wordsShape) }),
  ),
  act('/comments/:comment', 'patch', async (req, threadId) =>
    editComment(req, { threadId, commentId: readComment(req), words: await readBody(req, wordsShape) }),
  ),
  act('/comments/:comment', 'delete', (req, threadId) =>
    deleteComment(req, { threadId, commentId: readComment(req) }),
  ),
  act('/resolved', 'post', async (req, threadId) =>
    settleThread(req, { threadId, ...(await readBody(req, resolvedShape)) }),
  ),
  act('/blocking', 'post', async (req, threadId) =>
    blockByThread(req, { threadId, ...(await readBody(req, blockingShape)) }),
  ),
]

function act(
  path: string,
  method: 'post' | 'patch' | 'delete',
  perform: (req: PayloadRequest, threadId: number) => Promise<Thread | null>,
): Endpoint {
  return {
    path: `/threads/:thread${path}`,
    method,
    handler: async (req) => answer({ thread: await perform(req, readId(req.routeParams?.thread, 'thread')) }),
  }
}

function answer(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

function readDocument(req: PayloadRequest): { collection: Thread['collection']; id: number } {
  const collection = String(req.query.collection)
  if (!isDiscussed(collection)) throw badRequest('collection')
  return { collection, id: readId(req.query.document, 'document') }
}

function readComment(req: PayloadRequest): number {
  return readId(req.routeParams?.comment, 'comment')
}

function readId(given: unknown, at: string): number {
  const id = Number(given)
  if (!isDocumentId(id)) throw badRequest(at)
  return id
}

function badRequest(at: string): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: `请求里的 ${at} 不对。请对照 docs/reference/discussion.md。`,
    en: `The request’s ${at} is not valid. See docs/reference/discussion.md.`,
    details: { at },
  })
}
