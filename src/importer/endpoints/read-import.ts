import type { PayloadRequest } from 'payload'
import { findExpertMatches } from '../commit/find-experts.ts'
import { readOriginal, readPreview, readPreviewText } from '../files.ts'
import { findImport } from '../queries.ts'
import { readActs } from '../read-acts.ts'
import { replayActs } from '../review/apply-act.ts'
import { answerJson, readImportId } from './answer-json.ts'

/** `GET /api/imports/{id}/preview`: what was found in the file before anybody acted on it; the admin's review opens from it. */
export async function getPreview(req: PayloadRequest): Promise<Response> {
  const { id } = await findImport(req, readImportId(req))
  return new Response(await readPreviewText(req, id), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** `GET /api/imports/{id}/review`: the import as it stands after the acts that are kept, with the ids that acts name. */
export async function getReview(req: PayloadRequest): Promise<Response> {
  const kept = await findImport(req, readImportId(req))
  const acts = readActs(kept)
  const review = replayActs(await readPreview(req, kept.id), acts)
  return answerJson({ revision: kept.revision, acts, review })
}

/** `GET /api/imports/{id}/experts`: for each person of the import, who on file may be meant. */
export async function getExperts(req: PayloadRequest): Promise<Response> {
  const kept = await findImport(req, readImportId(req))
  const review = replayActs(await readPreview(req, kept.id), readActs(kept))
  return answerJson({ revision: kept.revision, matches: await findExpertMatches(req, review) })
}

/** `GET /api/imports/{id}/file`: the file as it came, to be kept, never to be shown. */
export async function getFile(req: PayloadRequest): Promise<Response> {
  const { id, fileName } = await findImport(req, readImportId(req))
  return new Response(await readOriginal(req, id), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
