import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { adoptProcess } from '../acts/adopt-process.ts'
import { answerQuery } from '../acts/answer-query.ts'
import type { AppendedEntry } from '../acts/perform-act.ts'
import { printAfterChanges } from '../acts/print-after-changes.ts'
import { raiseQuery } from '../acts/raise-query.ts'
import { reopenIssue } from '../acts/reopen-issue.ts'
import { returnUnit } from '../acts/return-unit.ts'
import { signStep } from '../acts/sign-step.ts'
import { verifyChanges } from '../acts/verify-changes.ts'
import { verifyPaper } from '../acts/verify-paper.ts'
import { waiveFindings } from '../acts/waive-findings.ts'
import type { ActAnswer } from '../answers.ts'
import { findBoard } from '../board/find-board.ts'
import { setDue } from '../board/set-due.ts'
import { findDifference } from './find-difference.ts'
import { findPrintChanges } from './find-print-changes.ts'
import { findReview } from './find-review.ts'
import { type ReviewKey, readBody, readKey, readQuery } from './read-request.ts'
import {
  answerQueryShape,
  differenceShape,
  dueShape,
  printAfterChangesShape,
  queryShape,
  reasonShape,
  returnShape,
  signShape,
  verifyChangesShape,
  verifyPaperShape,
  waiveShape,
} from './shapes.ts'

type Path = Omit<Endpoint, 'root'>

/** The review of an issue over HTTP, below `/api/issues/{id}/review`; see docs/reference/review-api.md. */
export const reviewEndpoints: Path[] = [
  look('', (req) => findReview(req, readKey(req))),
  look('/difference', (req) => findDifference(req, readKey(req), readQuery(req, differenceShape))),
  look('/print-changes', (req) => findPrintChanges(req, readKey(req))),
  act('/sign', signShape, signStep),
  act('/return', returnShape, returnUnit),
  act('/print-after-changes', printAfterChangesShape, printAfterChanges),
  act('/verify-changes', verifyChangesShape, verifyChanges),
  act('/queries', queryShape, raiseQuery),
  act('/queries/:query/answer', answerQueryShape, (req, key, body) =>
    answerQuery(req, key, { query: String(req.routeParams?.query), ...body }),
  ),
  act('/waive', waiveShape, waiveFindings),
  act('/reopen', reasonShape, reopenIssue),
  act('/adopt', reasonShape, adoptProcess),
  act('/verify-paper', verifyPaperShape, verifyPaper),
  {
    path: '/:id/review/due',
    method: 'post',
    handler: async (req) => {
      const { issueId } = readKey(req)
      return answer(await setDue(req, { issueId, ...(await readBody(req, dueShape)) }))
    },
  },
]

/** `GET /api/review/board`: all issues under way. */
export const boardEndpoint: Path = {
  path: '/review/board',
  method: 'get',
  handler: async (req) => answer(await findBoard(req)),
}

function look(path: string, find: (req: PayloadRequest) => Promise<object>): Path {
  return { path: `/:id/review${path}`, method: 'get', handler: async (req) => answer(await find(req)) }
}

function act<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
  perform: (req: PayloadRequest, key: ReviewKey, body: z.infer<Shape>) => Promise<AppendedEntry[]>,
): Path {
  return {
    path: `/:id/review${path}`,
    method: 'post',
    handler: async (req) => {
      const key = readKey(req)
      const entries = await perform(req, key, await readBody(req, shape))
      const done: ActAnswer = { entries, review: await findReview(req, key) }
      return answer(done)
    },
  }
}

/** Answers what is for one caller and one moment. */
function answer(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}
