import type { PayloadRequest } from 'payload'
import type { Import } from '../../generated/payload-types.ts'
import { idOf } from '../../kernel/documents.ts'

/** Where a document stands in the admin. */
export function locate(
  req: PayloadRequest,
  slug: 'imports' | 'issues',
  id: number,
): { id: number; adminURL: string } {
  return { id, adminURL: `${req.payload.config.serverURL}/admin/collections/${slug}/${id}` }
}

/** An import as the API answers it after an act. */
export function presentImport(req: PayloadRequest, kept: Import): object {
  const { id, fileName, title, status, format, encoding, bytes, sha256, revision, counts } = kept
  return {
    ...locate(req, 'imports', id),
    fileName,
    title,
    status,
    format,
    encoding,
    bytes,
    sha256,
    series: idOf(kept.series),
    revision,
    counts,
  }
}
