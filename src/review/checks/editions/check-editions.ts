import type { PayloadRequest, Where } from 'payload'
import { readComposedIssue } from '../../../edition/parse.ts'
import type { ComposedIssue } from '../../../edition/types.ts'
import type { Edition } from '../../../generated/payload-types.ts'
import { isRefusal } from '../../../kernel/errors.ts'
import { isLocale } from '../../../kernel/locales.ts'
import { dayIn } from '../day-in.ts'
import { checkComposed } from '../find-findings.ts'
import type { Finding } from '../finding.ts'
import { readLists, type StandingLists } from '../lists/queries.ts'
import { readWaivers } from '../read-waivers.ts'
import type { CheckedEdition, EditionsReport } from './report.ts'

/** Which editions are looked at: of a series by its address, of a year, both, or all. */
export type EditionsFilter = { series?: string | undefined; year?: number | undefined }

/** How the work is told of and ended. */
export type EditionsOrder = {
  onEdition?: (edition: CheckedEdition, progress: { done: number; of: number }) => void
  signal?: AbortSignal
}

/**
 * Checks every current edition by today's lists, newest first, and changes nothing. What was waived while the issue was
 * reviewed is left out; an edition whose text is sealed or cannot be read is named and passed over. Access is the
 * caller's to check.
 */
export async function checkEditions(
  req: PayloadRequest,
  filter: EditionsFilter,
  { onEdition, signal }: EditionsOrder = {},
): Promise<EditionsReport> {
  const editions = await findCurrentEditions(req, filter)
  const lists = await readLists(req)
  const report: EditionsReport = {
    checked: 0,
    unreadable: 0,
    withFindings: 0,
    grave: 0,
    warnings: 0,
    notes: 0,
  }
  for (const [index, edition] of editions.entries()) {
    if (signal?.aborted) break
    const checked = await checkEdition(req, edition, lists)
    count(report, checked)
    onEdition?.(checked, { done: index + 1, of: editions.length })
  }
  return report
}

async function findCurrentEditions(
  req: PayloadRequest,
  { series, year }: EditionsFilter,
): Promise<Edition[]> {
  const and: Where[] = [{ superseded: { equals: false } }, { kind: { not_equals: 'withdrawal' } }]
  if (series !== undefined) and.push({ series: { equals: series } })
  if (year !== undefined) and.push({ year: { equals: year } })
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { and },
    sort: ['-year', '-publishedAt'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

async function checkEdition(
  req: PayloadRequest,
  edition: Edition,
  lists: StandingLists,
): Promise<CheckedEdition> {
  const { id, issueId, locale, series, issueSlug, label, title, revision } = edition
  const named = { id, issueId, locale, label: label ?? '', title, revision }
  const address = `${locale === 'en' ? '/en' : ''}/${series}/${issueSlug}`
  const composed = await readText(req, edition)
  if (!composed || !isLocale(locale)) return { edition: { ...named, address }, findings: null }
  // The press alone writes the field, and nobody changes it afterwards (P2).
  const { answers = [] } = edition.documents as { answers?: number[] }
  const findings = await checkComposed(req, {
    composed,
    pieceIds: answers,
    today: dayIn(null, new Date(edition.publishedAt)),
    lists,
  })
  const waived = new Set((await readWaivers(req, { issueId, locale })).map(({ fingerprint }) => fingerprint))
  return {
    edition: { ...named, address },
    findings: findings.filter(({ fingerprint }) => !waived.has(fingerprint)),
  }
}

/** Answers the text of an edition, or null where it is sealed or damaged. */
async function readText(req: PayloadRequest, edition: Edition): Promise<ComposedIssue | null> {
  const { docs } = await req.payload.find({
    collection: 'contents',
    where: { id: { in: [edition.contentHash ?? '', ...(edition.hashes ?? [])] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const texts = new Map(docs.map(({ id, body }) => [id, body]))
  try {
    return readComposedIssue({ hash: edition.contentHash ?? '', texts })
  } catch (error) {
    if (isRefusal(error) && error.code === 'unreadable-content') return null
    throw error
  }
}

function count(report: EditionsReport, { findings }: CheckedEdition): void {
  if (!findings) {
    report.unreadable += 1
    return
  }
  const of = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  report.checked += 1
  report.withFindings += findings.length > 0 ? 1 : 0
  report.grave += of('grave')
  report.warnings += of('warning')
  report.notes += of('note')
}
