import { sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { composeIssue, type IssueParts, type PieceParts } from '../src/edition/compose-issue.ts'
import { listPieceHashes } from '../src/edition/parse.ts'
import type { EditionAddresses } from '../src/edition/types.ts'
import { up } from '../src/migrations/20261122_120001_search.ts'
import type { SearchDatabase } from '../src/search/database.ts'
import { describeDocuments, type IndexedEdition } from '../src/search/describe-documents.ts'
import { insertDocuments, type Run } from '../src/search/index-rows.ts'
import { namesIn, refreshNames } from '../src/search/names.ts'
import { createInvention, type Invention } from './bench-search-text.ts'
import { type EmbeddedPostgres, makeDatabase } from './postgres/supervisor.ts'

/** A database with the index of an archive of made-up issues. */
export type SearchArchive = { database: SearchDatabase; close: () => Promise<void> }

const issuesPerYear = 500
const newestYear = 2026
const answersPerIssue = 4
/** Stands in as many pieces of every archive, from the oldest to the newest. */
export const rareWord = '甲骨卜辞'
const rareWords = 20

/**
 * Makes the index of `size` issues in a database of its own, through the product's own describing and writing: five hundred
 * issues a year back from the newest, each with four answers of the length of issue 343's.
 */
export async function makeArchive(postgres: EmbeddedPostgres, size: number): Promise<SearchArchive> {
  const name = `archive_${size}`
  await makeDatabase(postgres, name)
  const pool = new pg.Pool({ connectionString: postgres.urlOf(name), max: 4 })
  // Postgres may stop before the last idle connection knows.
  pool.on('error', () => undefined)
  const database = drizzle({ client: pool })
  const run: Run = async (statement) => (await database.execute(statement)).rows
  // Of what Payload hands a migration, this one uses the database alone.
  await up({ db: database } as unknown as Parameters<typeof up>[0])
  const index = await dropIndex(run)
  const invention = createInvention()
  const named = new Map<string, { kind: 'expert' | 'topic'; slug: string }>()
  for (let number = 0; number < size; number += 1) {
    const edition = inventEdition(invention, { number, size })
    const documents = describeDocuments(edition)
    const source = {
      issueId: number,
      editionId: number,
      locale: 'zh' as const,
      contentHash: edition.composed.hash,
    }
    await insertDocuments(run, source, documents)
    for (const one of documents.flatMap(({ facts }) => namesIn(facts))) named.set(one.slug, one)
  }
  // Made once over all rows, as a restored dump has it, instead of row by row.
  await run(sql`set maintenance_work_mem = '512MB'`)
  await run(sql.raw(index))
  await run(sql`vacuum analyze search.documents`)
  await refreshNames(run, 'zh', [...named.values()])
  await run(sql`vacuum analyze search.names`)
  return { database, close: () => pool.end() }
}

async function dropIndex(run: Run): Promise<string> {
  const [row] = await run(sql`select indexdef from pg_indexes where indexname = 'documents_tokens'`)
  await run(sql`drop index search.documents_tokens`)
  return String(row?.indexdef)
}

function inventEdition(
  invention: Invention,
  { number, size }: { number: number; size: number },
): IndexedEdition {
  const age = size - 1 - number
  const year = newestYear - Math.floor(age / issuesPerYear)
  const dayOfYear = Math.floor(((issuesPerYear - 1 - (age % issuesPerYear)) / issuesPerYear) * 364)
  const day = new Date(Date.UTC(year, 0, 1 + dayOfYear)).toISOString().slice(0, 10)
  const rare = number % (size / rareWords) === 0
  const experts = Array.from({ length: answersPerIssue }, () => invention.expert())
  const parts: IssueParts = {
    frontMatter: {
      locale: 'zh',
      series: { name: '智库圆桌', publication: null },
      number,
      totalNumber: number,
      label: `第${number}期·总${number}期`,
      title: invention.headline(),
      kicker: null,
      subtitle: null,
      lead: { label: '编者按', body: [{ id: 'lead-1', type: 'paragraph', spans: invention.paragraph() }] },
      pullQuotes: [],
      cover: null,
      pageLabel: null,
      printedOn: day,
      credits: [],
    },
    runningOrder: experts.map((expert, place) => ({
      type: 'question',
      text: `${invention.headline()}？`,
      pieces: [inventPiece(invention, { name: expert.name, isRare: rare && place === 0 })],
    })),
  }
  const composed = composeIssue(parts)
  const pieces: EditionAddresses['pieces'] = listPieceHashes(composed.issue).map((hash, index) => {
    const slug = experts[index]?.slug ?? null
    return { hash, slug: `piece-${index}`, experts: [slug] }
  })
  return {
    composed,
    addresses: { series: 'roundtable', issue: String(number), pieces, topics: [] },
    year,
    day,
  }
}

function inventPiece(invention: Invention, { name, isRare }: { name: string; isRare: boolean }): PieceParts {
  return {
    headline: invention.headline(),
    bylines: [{ name, titles: ['研究员'], titlesAsPrinted: '中国国际问题研究院研究员' }],
    body: Array.from({ length: 5 }, (_, index) => ({
      id: `block-${index}`,
      type: 'paragraph' as const,
      spans: isRare && index === 0 ? [{ text: `${rareWord}出土。`, marks: [] }] : invention.paragraph(),
    })),
    authorNote: null,
  }
}
