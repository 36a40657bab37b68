import type { Endpoint } from 'payload'
import { z } from 'zod'
import { correctionTypes } from '../edition/types.ts'
import { answerOnIssue, localeShape, readBody } from './endpoint-answers.ts'
import { publishIssue } from './publish.ts'
import { showPress } from './show-press.ts'
import { reinstateIssue, withdrawIssue } from './withdraw.ts'

const noticeShape = z.string().nullish()
const turnShape = z.object({ locale: localeShape, notice: noticeShape })
const publishShape = turnShape.extend({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  asArchive: z.boolean().optional(),
  correctionType: z.enum(correctionTypes).nullish(),
  noticeIsPublic: z.boolean().optional(),
  differenceIsPublic: z.boolean().nullish(),
})

/** The press over HTTP: what would be published, publishing, withdrawing and reinstating. */
export const pressEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/press', method: 'get', handler: (req) => answerOnIssue(req, showPress) },
  {
    path: '/:id/publish',
    method: 'post',
    handler: (req) =>
      answerOnIssue(req, async (issueId) => {
        const edition = await publishIssue(req, { issueId, ...(await readBody(req, publishShape)) })
        return { edition }
      }),
  },
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: (req) =>
      answerOnIssue(req, async (issueId) => {
        const edition = await withdrawIssue(req, { issueId, ...(await readBody(req, turnShape)) })
        return { edition }
      }),
  },
  {
    path: '/:id/reinstate',
    method: 'post',
    handler: (req) =>
      answerOnIssue(req, async (issueId) => {
        const edition = await reinstateIssue(req, { issueId, ...(await readBody(req, turnShape)) })
        return { edition }
      }),
  },
]
