import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { commitImport } from '../commit/commit-import.ts'
import { findNamedSeries } from '../operations/find-series.ts'
import { checkImporter, findImport } from '../queries.ts'
import { answerJson, readImportId } from './answer-json.ts'
import { locate } from './present-import.ts'
import { readJson } from './read-json.ts'

const shape = z.strictObject({
  base: z.int().min(0),
  series: z.union([z.int().positive(), z.string().min(1).max(80)]).transform(String),
  numbers: z.enum(['keep', 'leave-out']).default('keep'),
})

/** `POST /api/imports/{id}/commit`: makes the draft of an issue of an import, as people have left it. */
export async function postCommit(req: PayloadRequest): Promise<Response> {
  checkImporter(req)
  const { id: importId } = await findImport(req, readImportId(req))
  const { base, series: named, numbers } = await readJson(req, shape)
  const series = await findNamedSeries(req, named)
  const { issue, needs, left } = await commitImport(req, { importId, base, series, numbers })
  return answerJson({ issue: locate(req, 'issues', issue), needs, left }, 201)
}
