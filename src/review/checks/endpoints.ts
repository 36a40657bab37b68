import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole, roles } from '../../kernel/access.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { readKey } from '../endpoints/read-request.ts'
import type { ChecksAnswer } from './answers.ts'
import { listGraveOpen } from './check-issue.ts'
import { findFindings } from './find-findings.ts'
import { presentFindings } from './present-findings.ts'
import { readWaivers } from './read-waivers.ts'

/** `GET /api/issues/{id}/checks?locale=`: what the checks find in an issue's drafts. */
export const checksEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/checks',
  method: 'get',
  handler: async (req) =>
    Response.json(await showFindings(req), { headers: { 'cache-control': 'no-store' } }),
}

async function showFindings(req: PayloadRequest): Promise<ChecksAnswer> {
  if (!hasRole(req, roles)) throw notAllowed()
  const key = readKey(req)
  const { findings, composition } = await findFindings(req, key)
  const waivers = await readWaivers(req, key)
  const waived = new Set(waivers.map(({ fingerprint }) => fingerprint))
  return {
    hash: composition.composed.hash,
    locale: key.locale,
    findings: presentFindings(findings, { composition, waivers }),
    graveOpen: listGraveOpen(findings, waived).length,
  }
}

function notAllowed(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '检查结果只给编辑部看\uFF1A请先登录。',
    en: 'What the checks find is for the newsroom: log in first.',
  })
}
