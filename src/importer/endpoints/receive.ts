import type { PayloadRequest } from 'payload'
import { type ReceiveOrder, receiveImport } from '../operations/receive-import.ts'
import { checkImporter } from '../queries.ts'
import { answerInLines, wantsLines } from './answer-in-lines.ts'
import { answerJson } from './answer-json.ts'
import { presentImport } from './present-import.ts'
import { readUpload } from './read-upload.ts'

/** `POST /api/imports`: keeps a file as an import, and answers what was found in it; with `commit`, makes its issue. */
export async function receive(req: PayloadRequest): Promise<Response> {
  // Asked before anything of the body is read.
  checkImporter(req)
  const upload = await readUpload(req)
  if (wantsLines(req)) return answerInLines(req, (order) => keep({ ...upload, ...order }))
  const answer = await keep({ ...upload, signal: req.signal })
  return answerJson(answer, 201)

  function keep(order: ReceiveOrder): Promise<object> {
    return receiveImport(req, order, async ({ import: kept, described, needs, alreadyImported }) => ({
      import: presentImport(req, kept),
      described,
      needs,
      alreadyImported,
    }))
  }
}
