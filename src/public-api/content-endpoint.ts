import type { Endpoint, PayloadRequest } from 'payload'
import { answerImmutable } from './immutable-answer.ts'
import { readPublicContent } from './stored-content.ts'

/** `GET /api/editions/{hash}/content`: the canonical bytes under a hash, which is their ETag; they never change. */
export const contentEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:hash/content',
  method: 'get',
  handler: answerContent,
}

async function answerContent(req: PayloadRequest): Promise<Response> {
  const given = req.routeParams?.hash
  const hash = typeof given === 'string' ? given : ''
  const body = await readPublicContent(req, hash)
  return answerImmutable({ body, hash, type: 'application/json; charset=utf-8', request: req.headers })
}
