import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { saveActs } from '../operations/save-acts.ts'
import { checkImporter } from '../queries.ts'
import { actSchema, mostActs } from '../review/act.ts'
import { answerJson, readImportId } from './answer-json.ts'
import { readJson } from './read-json.ts'

const shape = z.strictObject({ base: z.int().min(0), acts: z.array(actSchema).max(mostActs) })

/** `PUT /api/imports/{id}/acts`: keeps all acts of a review in place of those that were kept. */
export async function putActs(req: PayloadRequest): Promise<Response> {
  checkImporter(req)
  const importId = readImportId(req)
  return answerJson(await saveActs(req, { importId, ...(await readJson(req, shape)) }))
}
