import type { PayloadRequest } from 'payload'
import type { Issue } from '../../generated/payload-types.ts'
import { idOf } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { gatherStandings } from './gather-standings.ts'
import { findHolders } from './present-board.ts'
import type { Standing } from './standing.ts'

/** A step of an issue that waits for somebody, and until when. */
export type DueStep = {
  issueId: number
  locale: Locale
  title: string
  /** The issue's number as printed. */
  label: string
  step: NonNullable<Standing['step']>
  /** ISO 8601. */
  dueAt: string
  /** IANA name: in which the series' dates are. */
  timeZone: string | null
  /** The ids of the people for whom it waits. */
  holders: number[]
}

const mostIssues = 100

/** Answers the steps that wait in issues due before a moment, late ones too, in every language; inside a transaction. */
export async function findDueSteps(
  req: PayloadRequest,
  { before, at }: { before: Date; at: Date },
): Promise<DueStep[]> {
  const issues = await findDueIssues(req, before)
  if (issues.length === 0) return []
  const parts = await gatherStandings(req, { issues, at })
  const issueById = new Map(issues.map((issue) => [issue.id, issue]))
  return parts.standings.flatMap(({ issueId, locale, standing }) => {
    const issue = issueById.get(issueId)
    if (!issue?.dueAt || !standing?.step) return []
    const series = parts.series.get(idOf(issue.series) ?? 0)
    const { title, label, step } = standing
    const holders = findHolders(standing, parts).map(({ id }) => id)
    return [
      {
        issueId,
        locale,
        title,
        label,
        step,
        dueAt: issue.dueAt,
        timeZone: series?.timeZone ?? null,
        holders,
      },
    ]
  })
}

async function findDueIssues(req: PayloadRequest, before: Date): Promise<Issue[]> {
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: { and: [{ dueAt: { less_than_equal: before.toISOString() } }, { _status: { equals: 'draft' } }] },
    draft: true,
    // The newest first: what was left lying for years is not in the way of what is due.
    sort: '-dueAt',
    limit: mostIssues,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
