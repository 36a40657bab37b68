import type { PayloadRequest } from 'payload'
import { isLocale, type Locale, locales } from '../../src/kernel/locales.ts'
import { createPublicUrls } from '../../src/page/urls.ts'
import { composeDraft } from '../../src/press/compose.ts'
import { findEditions } from '../../src/press/ledger.ts'
import { findObstacles } from '../../src/press/missing.ts'
import { publishIssue } from '../../src/press/publish.ts'
import { readStanding } from '../../src/press/standing.ts'
import { describeFailure } from './describe-failure.ts'
import type { Outcome } from './outcome.ts'
import { type ImportSession, makeRequest } from './session.ts'

/** Answers where readers find an issue now, or null; and whether it was ever published in any language. */
export async function findPublished(
  req: PayloadRequest,
  issueId: number,
): Promise<{ url: string | null; ever: boolean }> {
  for (const locale of locales) {
    const [latest] = await findEditions(req, { issueId, locale })
    if (!latest) continue
    if (latest.kind === 'withdrawal') return { url: null, ever: true }
    const { series, issue } = readStanding(latest).addresses
    return { url: locatePublic(req, { locale, series, issue }), ever: true }
  }
  return { url: null, ever: false }
}

/**
 * Publishes a draft as an archive edition, which announces nothing, unless something is missing that even the archive needs.
 * What is missing, or who refused, stands in the outcome; the draft stays.
 */
export async function publishDraft(
  session: ImportSession,
  { draft, issue: issueId }: { draft: Outcome; issue: number },
): Promise<Outcome> {
  const req = await makeRequest(session)
  try {
    const locale = await findLanguage(req, issueId)
    const { composed, missing, addresses } = await composeDraft(req, { issueId, locale })
    const obstacles = findObstacles(missing, { isArchive: true })
    if (obstacles.length > 0) return { ...draft, missing: obstacles.map(({ zh, en }) => ({ zh, en })) }
    await publishIssue(req, { issueId, locale, hash: composed.hash, asArchive: true }, session.contracts)
    return { ...draft, result: 'published', publicURL: locatePublic(req, { locale, ...addresses }) }
  } catch (error) {
    return { ...draft, missing: [describeFailure(error, { kept: true })] }
  }
}

/** An imported issue is written in one language: the one that has a title. */
async function findLanguage(req: PayloadRequest, id: number): Promise<Locale> {
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: { id: { equals: id } },
    draft: true,
    locale: 'all',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  // Payload types a document in all languages as it does one in a single language.
  const titles = (docs[0]?.title ?? {}) as unknown as Partial<Record<string, string | null>>
  const [first] = Object.keys(titles).filter((locale) => titles[locale])
  return isLocale(first) ? first : 'zh'
}

function locatePublic(
  req: PayloadRequest,
  { locale, series, issue }: { locale: Locale; series: string; issue: string },
): string {
  return `${req.payload.config.serverURL}${createPublicUrls(locale).issue({ series, issue })}`
}
