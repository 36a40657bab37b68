import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { locales } from '../kernel/locales.ts'
import { runInTransaction } from '../kernel/transaction.ts'
import { findEditions } from './ledger.ts'
import { type Documents, readStanding } from './standing.ts'

type Table = 'issues' | 'questions' | 'answers'

/**
 * Makes the published rows of an issue's documents say what the ledger says: public in the languages whose current
 * edition names them, and published while there is one. Nothing else of a row changes, so that a reinstated issue is
 * served as it was, whatever has been drafted since.
 */
export async function refreshVisibility(req: PayloadRequest, issueId: number): Promise<void> {
  const everNamed: Documents = { questions: [], answers: [] }
  const inSome: Documents = { questions: [], answers: [] }
  let isIssuePublic = false
  for (const locale of locales) {
    const history = await findEditions(req, { issueId, locale })
    const lines = history.map(readStanding)
    for (const { documents } of lines) addAll(everNamed, documents)
    const current = lines[0]
    const isShown = current !== undefined && current.kind !== 'withdrawal'
    const shown: Documents = isShown ? current.documents : { questions: [], answers: [] }
    addAll(inSome, shown)
    isIssuePublic ||= isShown
    await markLanguage(req, { table: 'issues', locale, among: [issueId], shown: isShown ? [issueId] : [] })
    for (const table of ['questions', 'answers'] as const) {
      await markLanguage(req, { table, locale, among: everNamed[table], shown: shown[table] })
    }
  }
  await markStatus(req, { table: 'issues', among: [issueId], shown: isIssuePublic ? [issueId] : [] })
  for (const table of ['questions', 'answers'] as const) {
    await markStatus(req, { table, among: everNamed[table], shown: inSome[table] })
  }
}

async function markLanguage(
  req: PayloadRequest,
  mark: { table: Table; locale: string; among: readonly number[]; shown: readonly number[] },
): Promise<void> {
  if (mark.among.length === 0) return
  await runInTransaction(
    req,
    sql`update ${sql.identifier(`${mark.table}_locales`)}
        set is_public = _parent_id = any(${listIds(mark.shown)}::int[])
        where _locale = ${mark.locale} and _parent_id = any(${listIds(mark.among)}::int[])`,
  )
}

async function markStatus(
  req: PayloadRequest,
  mark: { table: Table; among: readonly number[]; shown: readonly number[] },
): Promise<void> {
  if (mark.among.length === 0) return
  const table = sql.identifier(mark.table)
  const status = sql.raw(`"public"."enum_${mark.table}_status"`)
  await runInTransaction(
    req,
    sql`update ${table}
        set _status = (case when id = any(${listIds(mark.shown)}::int[]) then 'published' else 'draft' end)::${status}
        where id = any(${listIds(mark.among)}::int[])`,
  )
}

/** Postgres' own notation of an array: the driver would send a list as so many parameters. */
function listIds(ids: readonly number[]): string {
  return `{${ids.join(',')}}`
}

function addAll(documents: Documents, more: Documents): void {
  documents.questions.push(...more.questions)
  documents.answers.push(...more.answers)
}
