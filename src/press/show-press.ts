import type { PayloadRequest } from 'payload'
import { roles } from '../kernel/access.ts'
import { languageOf } from '../kernel/error-response.ts'
import { composeDraft, piecesOf } from './compose.ts'
import { contractsOf } from './contracts.ts'
import { invalidRequest, localeShape } from './endpoint-answers.ts'
import { findTitlesChangedSince } from './find-changed-titles.ts'
import { findEditions } from './ledger.ts'
import { findObstacles } from './missing.ts'
import { isFromArchive, isPublishedAs } from './plan.ts'
import { checkPressRole } from './refusals.ts'
import { readStanding } from './standing.ts'
import { mayTakeDownNow } from './takedown/may-take-down-now.ts'

/** Answers how an issue stands before the press in one language: what would be published, and what keeps it from that. */
export async function showPress(issueId: number, req: PayloadRequest) {
  checkPressRole(req, roles)
  const asked = localeShape.safeParse(req.query.locale ?? undefined)
  if (!asked.success) throw invalidRequest('locale')
  const locale = asked.data
  const composition = await composeDraft(req, { issueId, locale })
  const { composed, addresses, material } = composition
  const missing = [...composition.missing]
  for (const find of contractsOf(req).holds)
    missing.push(...(await find(req, { issueId, locale, pieces: piecesOf(composition) })))
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
    opensDifferences: material.series?.opensSuperseded === true,
    mayTakeDown: await mayTakeDownNow(req),
    changedTitles: current ? await findTitlesChangedSince(req, { ...current.standing, locale }) : [],
  }
}
