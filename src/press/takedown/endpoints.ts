import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answerOnIssue, readBody } from '../endpoint-answers.ts'
import { confirmTakedown, takeDownIssue } from './operations.ts'

const takeDownShape = z.object({ reason: z.string().nullish() })

/** Emergency takedowns over HTTP. */
export const takedownEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/take-down',
    method: 'post',
    handler: (req) =>
      answerOnIssue(req, async (issueId) =>
        takeDownIssue(req, { issueId, ...(await readBody(req, takeDownShape)) }),
      ),
  },
  {
    path: '/:id/confirm-takedown',
    method: 'post',
    handler: (req) =>
      answerOnIssue(req, async (issueId) => ({ takedown: await confirmTakedown(req, { issueId }) })),
  },
]
