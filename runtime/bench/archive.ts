import type { Client } from 'pg'
import { canonicaliseContent } from '../../src/edition/canonical.ts'
import { hashContent } from '../../src/edition/hash.ts'
import { readComposedIssue } from '../../src/edition/parse.ts'
import type { ComposedIssue, EditionAddresses, IssueContent, PieceContent } from '../../src/edition/types.ts'

type Model = { composed: ComposedIssue; addresses: EditionAddresses; columns: Record<string, unknown> }
type Copy = {
  contents: Map<string, string>
  title: string
  slug: string
  hashes: string[]
  addresses: EditionAddresses
  hash: string
}

const batch = 100
const firstIssueId = 1_000_000

/**
 * Puts `size` more issues into the ledger of a site, each with contents of its own: the sample's, with a number in every
 * title and headline. They are written as rows, since the press would take an hour.
 */
export async function fillArchive(client: Client, size: number): Promise<void> {
  const model = await readModel(client)
  for (let from = 0; from < size; from += batch) {
    const copies = Array.from({ length: Math.min(batch, size - from) }, (_, at) =>
      copyIssue(model, from + at),
    )
    const contents = copies.flatMap((copy) => [...copy.contents])
    await client.query(
      `insert into contents (id, body) select * from unnest($1::text[], $2::text[]) on conflict do nothing`,
      [contents.map(([hash]) => hash), contents.map(([, body]) => body)],
    )
    for (const [at, copy] of copies.entries()) await insertEdition(client, model, { copy, number: from + at })
  }
  await client.query('analyze')
}

async function readModel(client: Client): Promise<Model> {
  const { rows } = await client.query(`select * from editions where issue_slug = '343' and not superseded`)
  const columns: Record<string, unknown> = rows[0]
  const contents = await client.query<{ id: string; body: string }>('select id, body from contents')
  const texts = new Map(contents.rows.map(({ id, body }) => [id, body]))
  // The press alone writes this column.
  const addresses = columns.addresses as EditionAddresses
  return { composed: readComposedIssue({ hash: String(columns.content_hash), texts }), addresses, columns }
}

function copyIssue({ composed, addresses }: Model, number: number): Copy {
  const contents = new Map<string, string>()
  const renamed = new Map<string, string>()
  const keep = (content: IssueContent | PieceContent): string => {
    const hash = hashContent(content)
    contents.set(hash, canonicaliseContent(content))
    return hash
  }
  for (const [hash, piece] of composed.pieces) {
    renamed.set(hash, keep({ ...piece, headline: `${piece.headline ?? ''}${number}` }))
  }
  const rename = (hash: string): string => renamed.get(hash) ?? hash
  const title = `${composed.issue.title}${number}`
  const runningOrder = composed.issue.runningOrder.map((entry) =>
    entry.type === 'essay'
      ? { ...entry, piece: rename(entry.piece) }
      : { ...entry, pieces: entry.pieces.map(rename) },
  )
  const hash = keep({ ...composed.issue, title, runningOrder, number, totalNumber: 1_000 + number })
  const slug = String(1_000 + number)
  const pieces = addresses.pieces.map((piece) => ({ ...piece, hash: rename(piece.hash) }))
  return {
    contents,
    title,
    slug,
    hash,
    hashes: [...contents.keys()],
    addresses: { ...addresses, issue: slug, pieces },
  }
}

async function insertEdition(
  client: Client,
  { columns }: Model,
  { copy, number }: { copy: Copy; number: number },
): Promise<void> {
  const row: Record<string, unknown> = {
    ...columns,
    documents: JSON.stringify({ questions: [], answers: [] }),
    title: copy.title,
    issue_id: firstIssueId + number,
    issue_slug: copy.slug,
    year: 1990 + (number % 35),
    content_hash: copy.hash,
    addresses: JSON.stringify(copy.addresses),
  }
  // The database numbers the rows.
  delete row.id
  const names = Object.keys(row)
  const { rows } = await client.query<{ id: number }>(
    `insert into editions (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')}) returning id`,
    Object.values(row),
  )
  const experts = [...new Set(copy.addresses.pieces.flatMap((piece) => piece.experts))].filter(
    (slug) => slug !== null,
  )
  const texts = [
    ...experts.map((slug) => ['experts', slug] as const),
    ...copy.hashes.map((hash) => ['hashes', hash] as const),
  ]
  await client.query(
    `insert into editions_texts ("order", parent_id, path, text)
     select row_number() over (), $1, * from unnest($2::text[], $3::text[])`,
    [rows[0]?.id, texts.map(([path]) => path), texts.map(([, text]) => text)],
  )
}
