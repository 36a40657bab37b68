import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Seal } from '../../generated/payload-types.ts'
import { answerOnIssue, readBody } from '../endpoint-answers.ts'
import {
  confirmLift,
  confirmSeal,
  dropProposal,
  proposeLift,
  proposeSeal,
  type SeenSeal,
} from './operations.ts'

const wordsShape = z.object({ reason: z.string(), authority: z.string() })
const seenShape = z.object({ seal: z.int().positive() })

/** Seals over HTTP: each act names the proposal that its person has seen. */
export const sealEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/propose-seal',
    method: 'post',
    handler: (req) =>
      answerOnIssue(req, async (issueId) => ({
        seal: await proposeSeal(req, { issueId, ...(await readBody(req, wordsShape)) }),
      })),
  },
  onSeen('/:id/confirm-seal', (req, seen) => confirmSeal(req, seen)),
  onSeen('/:id/drop-proposal', dropProposal),
  {
    path: '/:id/propose-lift',
    method: 'post',
    handler: (req) =>
      answerOnIssue(req, async (issueId) => ({
        seal: await proposeLift(req, {
          issueId,
          ...(await readBody(req, wordsShape.extend(seenShape.shape))),
        }),
      })),
  },
  onSeen('/:id/confirm-lift', confirmLift),
]

function onSeen(
  path: string,
  act: (req: PayloadRequest, seen: SeenSeal) => Promise<Seal>,
): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: (req) =>
      answerOnIssue(req, async (issueId) => ({
        seal: await act(req, { issueId, ...(await readBody(req, seenShape)) }),
      })),
  }
}
