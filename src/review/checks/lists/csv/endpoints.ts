import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole, type Role, roles } from '../../../../kernel/access.ts'
import { languageOf } from '../../../../kernel/error-response.ts'
import { RoundtableError } from '../../../../kernel/errors.ts'
import { listKeepers } from '../access.ts'
import { decodeList } from './decode-list.ts'
import { importList } from './import-list.ts'
import type { List } from './list.ts'
import { readFile } from './read-file.ts'
import { readList } from './read-list.ts'
import { writeList } from './write-list.ts'

const noStore = { 'cache-control': 'no-store' }

/** `GET /api/{list}/export` and `POST /api/{list}/import[?replace=true]`: a list as a CSV file, and back. */
export function listEndpoints(list: List): Omit<Endpoint, 'root'>[] {
  return [
    { path: '/export', method: 'get', handler: (req) => exportList(req, list) },
    { path: '/import', method: 'post', handler: (req) => receiveList(req, list) },
  ]
}

async function exportList(req: PayloadRequest, list: List): Promise<Response> {
  checkRole(req, roles)
  const { docs } = await req.payload.find({
    collection: list.slug,
    sort: list.slug === 'office-holders' ? ['order', 'name', 'validFrom'] : ['wording', 'from'],
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Response(writeList(list, { rows: docs, language: languageOf(req) }), {
    headers: {
      ...noStore,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${list.slug}.csv"`,
    },
  })
}

async function receiveList(req: PayloadRequest, list: List): Promise<Response> {
  checkRole(req, listKeepers)
  const rows = readList(decodeList(await readFile(req)), list)
  const done = await importList(req, { list, rows, replace: req.query.replace === 'true' })
  return Response.json(done, { headers: noStore })
}

function checkRole(req: PayloadRequest, allowed: readonly Role[]): void {
  if (hasRole(req, allowed)) return
  throw new RoundtableError({
    code: 'not-allowed',
    zh: '你的角色不能管理这份名单。',
    en: 'Your role does not allow you to keep this list.',
  })
}
