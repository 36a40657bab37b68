import type { PayloadRequest } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'

/** @throws RoundtableError `invalid-input` while the scan of a signed sheet is not on file */
export async function checkPaper(req: PayloadRequest, scan: string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { sha256: { equals: scan } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  throw new RoundtableError({
    code: 'invalid-input',
    zh: '没有找到这份扫描件。请先上传签字页的图片。',
    en: 'That scan is not on file. Upload the picture of the signed sheet first.',
    details: { field: 'paper.scan' },
  })
}
