import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole, roles } from '../../kernel/access.ts'
import { isDocumentId } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { readOrderAct } from './acts.ts'
import { performOrderAct } from './operations.ts'
import { findRunningOrder } from './queries.ts'
import type { RunningOrderAnswer } from './view.ts'

/** The running order over HTTP, for staff: read it, and change it one act at a time. */
export const runningOrderEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/running-order',
    method: 'get',
    handler: async (req) => {
      const issueId = readIssueId(req)
      return Response.json({
        ...(await findRunningOrder(req, issueId)),
        created: null,
      } satisfies RunningOrderAnswer)
    },
  },
  {
    path: '/:id/running-order',
    method: 'post',
    handler: async (req) => {
      const issueId = readIssueId(req)
      // A body that is no JSON is no act either.
      const act = readOrderAct(await req.json?.().catch(() => null))
      const { created } = await performOrderAct(req, { issueId, act })
      return Response.json({
        ...(await findRunningOrder(req, issueId)),
        created,
      } satisfies RunningOrderAnswer)
    },
  },
]

function readIssueId(req: PayloadRequest): number {
  if (!hasRole(req, roles)) {
    throw new RoundtableError({ code: 'not-allowed', zh: '请先登录。', en: 'Log in first.' })
  }
  const id = Number(req.routeParams?.id)
  if (isDocumentId(id)) return id
  throw new RoundtableError({ code: 'not-found', zh: '没有这一期。', en: 'There is no such issue.' })
}
