import type { PayloadRequest } from 'payload'
import type { Answer, Issue, Question, Series } from '../../generated/payload-types.ts'
import { composers, hasRole, leaders } from '../../kernel/access.ts'
import { findDraft, idOf } from '../../kernel/documents.ts'
import { isLocale, type Locale } from '../../kernel/locales.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { composeDraft } from '../../press/compose.ts'
import { findEditions } from '../../press/ledger.ts'
import { findObstacles } from '../../press/missing.ts'
import { isFromArchive, isPublishedAs } from '../../press/plan.ts'
import { readStanding } from '../../press/standing.ts'
import { publicationStatus } from '../publishing/rules.ts'
import type { Dashboard, IssueInWork, PublishedIssue } from './view.ts'

const mostInWork = 20
const mostPublished = 8

/** The last change known of an issue or of a part of it. */
type Change = { issueId: number; at: string; by: string | null }

/** Answers what an editor wants to know first: which issues are in work, and what has just been published. */
export async function findDashboard(req: PayloadRequest): Promise<Dashboard> {
  const { payload } = req
  const locale = isLocale(req.locale) ? req.locale : 'zh'
  const counting = { overrideAccess: false, req } as const
  const series = await payload.count({ collection: 'series', ...counting })
  const issues = await payload.count({ collection: 'issues', ...counting })
  return {
    inWork: await findIssuesInWork(req, locale),
    published: await findPublished(req, locale),
    hasSeries: series.totalDocs > 0,
    hasIssues: issues.totalDocs > 0,
    mayCreate: hasRole(req, composers),
    mayCreateSeries: hasRole(req, leaders),
  }
}

async function findIssuesInWork(req: PayloadRequest, locale: Locale): Promise<IssueInWork[]> {
  const changes = newestByIssue(await findChanges(req)).slice(0, mostInWork)
  const found: IssueInWork[] = []
  for (const change of changes) {
    const line = await describeIssue(req, { change, locale })
    if (line && line.status !== 'published') found.push(line)
  }
  return found
}

async function findChanges(req: PayloadRequest): Promise<Change[]> {
  const drafts = {
    where: { _status: { equals: 'draft' } },
    draft: true,
    sort: '-updatedAt',
    limit: mostInWork * 5,
    depth: 0,
    overrideAccess: false,
    req,
  } as const
  const issues = await req.payload.find({ collection: 'issues', ...drafts })
  const questions = await req.payload.find({ collection: 'questions', ...drafts })
  const answers = await req.payload.find({ collection: 'answers', ...drafts })
  const of = (document: Issue | Question | Answer, issueId: number | null): Change[] =>
    issueId === null ? [] : [{ issueId, at: document.updatedAt, by: document.changedBy ?? null }]
  return [
    ...issues.docs.flatMap((issue) => of(issue, issue.id)),
    ...[...questions.docs, ...answers.docs].flatMap((part) => of(part, idOf(part.issue))),
  ]
}

function newestByIssue(changes: readonly Change[]): Change[] {
  const newest = new Map<number, Change>()
  for (const change of [...changes].sort((one, other) => other.at.localeCompare(one.at))) {
    if (!newest.has(change.issueId)) newest.set(change.issueId, change)
  }
  return [...newest.values()]
}

async function describeIssue(
  req: PayloadRequest,
  { change, locale }: { change: Change; locale: Locale },
): Promise<IssueInWork | null> {
  const { issueId } = change
  if (!(await findDraft(req, { collection: 'issues', id: issueId, access: 'theirs' }))) return null
  const { composed, material, missing, addresses } = await composeDraft(req, { issueId, locale })
  const history = await findEditions(req, { issueId, locale })
  const [current = null] = history
  const asDrafted = { contentHash: composed.hash, addresses }
  const changed = current === null || !isPublishedAs(readStanding(current), asDrafted)
  return {
    id: issueId,
    series: material.series?.name ?? null,
    label: composed.issue.label,
    title: composed.issue.title,
    status: publicationStatus({ current, changed }),
    revision: current?.revision ?? 0,
    missing: findObstacles(missing, { isArchive: isFromArchive(history) }).length,
    changedAt: change.at,
    changedBy: change.by,
    timeZone: material.series?.timeZone ?? 'Asia/Shanghai',
  }
}

async function findPublished(req: PayloadRequest, locale: Locale): Promise<PublishedIssue[]> {
  const reading = { depth: 0, overrideAccess: false, req } as const
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { and: [{ superseded: { equals: false } }, { locale: { equals: locale } }] },
    sort: '-publishedAt',
    limit: mostPublished,
    ...reading,
  })
  const series = await req.payload.find({ collection: 'series', pagination: false, ...reading })
  const zones = new Map(series.docs.map((one: Series) => [one.slug, one.timeZone]))
  const urls = createPublicUrls(locale)
  return docs.map((edition) => ({
    issueId: edition.issueId,
    label: edition.label ?? '',
    title: edition.title,
    revision: edition.revision,
    kind: edition.kind,
    publishedAt: edition.publishedAt,
    publishedBy: edition.publishedBy,
    timeZone: zones.get(edition.series) ?? 'Asia/Shanghai',
    path:
      edition.kind === 'withdrawal' ? null : urls.issue({ series: edition.series, issue: edition.issueSlug }),
  }))
}
