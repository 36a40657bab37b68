import type { PayloadRequest } from 'payload'

/** Answers what is for one caller and one moment. */
export function answerJson(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

/** Reads the id in the address; what is none finds no import. */
export function readImportId(req: PayloadRequest): number {
  return Number(req.routeParams?.id)
}
