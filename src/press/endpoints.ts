import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { correctionTypes } from '../edition/types.ts'
import { roles } from '../kernel/access.ts'
import { isDocumentId } from '../kernel/documents.ts'
import { languageOf } from '../kernel/error-response.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { locales } from '../kernel/locales.ts'
import { composeDraft } from './compose.ts'
import { findEditions } from './ledger.ts'
import { findObstacles } from './missing.ts'
import { isFromArchive, isPublishedAs } from './plan.ts'
import { publishIssue } from './publish.ts'
import { checkPressRole } from './refusals.ts'
import { readStanding } from './standing.ts'
import { reinstateIssue, withdrawIssue } from './withdraw.ts'

const localeShape = z.enum(locales).default('zh')
const noticeShape = z.string().nullish()
const turnShape = z.object({ locale: localeShape, notice: noticeShape })
const publishShape = turnShape.extend({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  asArchive: z.boolean().optional(),
  correctionType: z.enum(correctionTypes).nullish(),
  noticeIsPublic: z.boolean().optional(),
  differenceIsPublic: z.boolean().nullish(),
})

/** The press over HTTP: what would be published, publishing, withdrawing and reinstating. */
export const pressEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/press', method: 'get', handler: (req) => answer(req, showPress) },
  {
    path: '/:id/publish',
    method: 'post',
    handler: (req) =>
      answer(req, async (issueId) => {
        const edition = await publishIssue(req, { issueId, ...(await readBody(req, publishShape)) })
        return { edition }
      }),
  },
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: (req) =>
      answer(req, async (issueId) => {
        const edition = await withdrawIssue(req, { issueId, ...(await readBody(req, turnShape)) })
        return { edition }
      }),
  },
  {
    path: '/:id/reinstate',
    method: 'post',
    handler: (req) =>
      answer(req, async (issueId) => {
        const edition = await reinstateIssue(req, { issueId, ...(await readBody(req, turnShape)) })
        return { edition }
      }),
  },
]

async function showPress(issueId: number, req: PayloadRequest) {
  checkPressRole(req, roles)
  const asked = localeShape.safeParse(req.query.locale ?? undefined)
  if (!asked.success) throw invalid('locale')
  const locale = asked.data
  const { composed, missing, addresses } = await composeDraft(req, { issueId, locale })
  const history = (await findEditions(req, { issueId, locale })).map((edition) => ({
    edition,
    standing: readStanding(edition),
  }))
  const [current] = history
  const isArchive = isFromArchive(history.map(({ standing }) => standing))
  const language = languageOf(req)
  const contentHash = composed.hash
  return {
    hash: contentHash,
    label: composed.issue.label,
    title: composed.issue.title,
    address: `/${addresses.series}/${addresses.issue}`,
    missing: findObstacles(missing, { isArchive }).map((item) => ({ ...item, message: item[language] })),
    changed: !current || !isPublishedAs(current.standing, { contentHash, addresses }),
    current: current?.edition ?? null,
  }
}

async function answer(
  req: PayloadRequest,
  act: (issueId: number, req: PayloadRequest) => Promise<object>,
): Promise<Response> {
  const issueId = Number(req.routeParams?.id)
  if (!isDocumentId(issueId)) throw invalid('id')
  return Response.json(await act(issueId, req), { headers: { 'cache-control': 'no-store' } })
}

async function readBody<Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): Promise<z.infer<Shape>> {
  await addDataAndFileToRequest(req)
  const parsed = shape.safeParse(req.data ?? {})
  if (parsed.success) return parsed.data
  throw invalid(parsed.error.issues[0]?.path.join('.') || 'body')
}

function invalid(field: string): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: `请求里的 ${field} 不对。请对照 docs/reference/api.md。`,
    en: `The request’s ${field} is not valid. See docs/reference/api.md.`,
    details: { at: field },
  })
}
