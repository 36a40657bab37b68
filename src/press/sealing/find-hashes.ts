import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { RoundtableError } from '../../kernel/errors.ts'
import { runInTransaction } from '../../kernel/transaction.ts'

const rowsShape = z.array(z.object({ hash: z.string() }))
const neighboursShape = z.array(z.object({ series: z.string(), issue_slug: z.string() }))

/**
 * Answers the hashes that a seal on an issue closes: of its contents and pieces in all editions and languages, and of the
 * pictures that nothing else prints.
 * @throws RoundtableError `stands-in-edition` where the same text is what readers find in another issue
 */
export async function findHashesToSeal(req: PayloadRequest, issueId: number): Promise<string[]> {
  await checkAlone(req, issueId)
  const rows = await runInTransaction(
    req,
    sql`
      with own as (
        select distinct texts.text as hash from editions_texts texts
        join editions edition on edition.id = texts.parent_id
        where texts.path = 'hashes' and edition.issue_id = ${issueId})
      select hash from own
      where exists (select from contents where id = hash) or not (
        exists (
          select from editions_texts texts join editions edition on edition.id = texts.parent_id
          where texts.path = 'hashes' and texts.text = hash and edition.issue_id <> ${issueId})
        or exists (
          select from experts join media on media.id = experts.portrait_id
          where media.sha256 = hash and experts.deleted_at is null))
      order by hash`,
  )
  return rowsShape.parse(rows).map(({ hash }) => hash)
}

/** A seal closes a text wherever it stands: what is also printed elsewhere must be withdrawn there first. */
async function checkAlone(req: PayloadRequest, issueId: number): Promise<void> {
  const rows = await runInTransaction(
    req,
    sql`
      select distinct other.series, other.issue_slug from editions other
      join editions_texts texts on texts.parent_id = other.id and texts.path = 'hashes'
      where not other.superseded and other.issue_id <> ${issueId}
        and exists (select from contents where id = texts.text)
        and texts.text in (
          select own.text from editions_texts own join editions edition on edition.id = own.parent_id
          where own.path = 'hashes' and edition.issue_id = ${issueId})
      limit 5`,
  )
  const others = neighboursShape.parse(rows).map(({ series, issue_slug: slug }) => `/${series}/${slug}`)
  if (others.length === 0) return
  throw new RoundtableError({
    code: 'stands-in-edition',
    zh: `同样的文字也在这里刊发着\uFF1A${others.join('、')}。请先在那里撤回。`,
    en: `The same text stands published here too: ${others.join(', ')}. Withdraw it there first.`,
    details: { issues: others },
  })
}
