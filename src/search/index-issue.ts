import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { readComposedIssue } from '../edition/parse.ts'
import type { EditionAddresses } from '../edition/types.ts'
import { describeDocuments } from './describe-documents.ts'
import { type IssueKey, insertDocuments, type Run, removeDocuments } from './index-rows.ts'
import { listNamed, namesIn, refreshNames } from './names.ts'

const editionRow = z.object({
  id: z.coerce.number(),
  contentHash: z.string(),
  // The press alone writes the column, and nobody changes it afterwards (P2).
  addresses: z.custom<EditionAddresses>((value) => typeof value === 'object' && value !== null),
  year: z.coerce.number(),
  /** The day of first publication, which a correction does not change. */
  day: z.string(),
  hashes: z.array(z.string()),
})

const contentRow = z.object({ id: z.string(), body: z.string() })

type CurrentEdition = z.infer<typeof editionRow>

/**
 * Makes the index say of an issue in a language what the ledger says: its current edition whole, or nothing (P1). To be
 * called in the transaction that changes the ledger, or under the issue's lock.
 *
 * @throws RoundtableError `unreadable-content` when the stored content is not what its hash says
 */
export async function indexIssue(run: Run, key: IssueKey): Promise<void> {
  const before = await listNamed(run, key)
  await removeDocuments(run, key)
  const edition = await findCurrent(run, key)
  if (!edition) return refreshNames(run, key.locale, before)
  const { id, contentHash, addresses, year } = edition
  const composed = readComposedIssue({ hash: contentHash, texts: await readTexts(run, edition) })
  const day = composed.issue.printedOn ?? edition.day
  const documents = describeDocuments({ composed, addresses, year, day })
  await insertDocuments(run, { ...key, editionId: id, contentHash }, documents)
  const after = documents.flatMap(({ facts }) => namesIn(facts))
  await refreshNames(run, key.locale, [...before, ...after])
}

async function findCurrent(run: Run, { issueId, locale }: IssueKey): Promise<CurrentEdition | null> {
  const rows = await run(sql`
    select current.id, current.content_hash as "contentHash", current.addresses,
      to_char(first.published_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
      coalesce(current.year, extract(year from current.published_at)) as year,
      array(select text from editions_texts where parent_id = current.id and path = 'hashes') as hashes
    from editions current
    join editions first
      on first.issue_id = current.issue_id and first.locale = current.locale and first.revision = 1
    where current.issue_id = ${issueId} and current.locale = ${locale}
      and not current.superseded and current.kind <> 'withdrawal'`)
  const [current] = z.array(editionRow).parse(rows)
  return current ?? null
}

async function readTexts(run: Run, { contentHash, hashes }: CurrentEdition): Promise<Map<string, string>> {
  const wanted = JSON.stringify([contentHash, ...hashes])
  const rows = await run(
    sql`select id, body from contents where id in (select jsonb_array_elements_text(${wanted}::jsonb))`,
  )
  return new Map(
    z
      .array(contentRow)
      .parse(rows)
      .map(({ id, body }) => [id, body]),
  )
}
