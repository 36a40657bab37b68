import type { Endpoint } from 'payload'
import { hasRole, roles } from '../../kernel/access.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { readKey } from '../endpoints/read-request.ts'
import { readRecordExport } from './read-record-export.ts'

/** `GET /api/issues/{id}/review/record?locale=`: the whole record of an issue with its verification, for staff. */
export const recordEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/review/record',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, roles)) throw notAllowed()
    const { record } = await readRecordExport(req, readKey(req))
    return Response.json(record, { headers: { 'cache-control': 'no-store' } })
  },
}

function notAllowed(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '审稿记录只供采编人员查看。请先登录。',
    en: 'Records of review are for the staff. Log in first.',
  })
}
