import { sql } from '@payloadcms/db-postgres'
import type { Author } from './author.ts'
import type { Run } from './room-database.ts'

/** The channel on which nodes tell each other of new rows. */
export const roomChannel = 'roundtable_rooms'

/** One update of a room: who sends it, and the Yjs clients whose words it adds. */
export type Append = { update: Uint8Array; author: Author; clients: readonly number[] }

/**
 * Writes updates of one room down, in one statement, and tells all nodes of them when they are committed. It waits for
 * whoever holds the issue's lock alone (publishing, signing), and they for it: what they read is all that was acknowledged.
 * Answers whether it did: not where somebody has acted on the issue since its writers were asked whether they may edit.
 * @param lock - the name of the issue's lock; null for a text that no issue prints
 * @param acts - the acts on the issue (`countActs`) after which they were asked; null where the caller has asked by itself
 * @param node - the node that has the updates already; null to tell all
 */
export async function appendUpdates(
  run: Run,
  {
    room,
    lock,
    acts = null,
    node,
    appends,
  }: {
    room: string
    lock: string | null
    acts?: string | null
    node: string | null
    appends: readonly Append[]
  },
): Promise<boolean> {
  if (appends.length === 0) return true
  const rows = appends.map(
    ({ update, author, clients }) =>
      sql`(${Buffer.from(update)}::bytea, ${author.person}::integer, ${author.name}::text, ${clients[0] ?? null}::bigint)`,
  )
  const locked =
    lock === null ? sql`select null::bigint as acts` : sql`select coediting.share_lock(${lock}) as acts`
  const told = await run(sql`
    with locked as materialized (${locked}),
    added as (
      insert into coediting.updates (room, update, person, name, client)
      select ${room}, given.* from locked, (values ${sql.join(rows, sql`, `)}) as given
      where ${acts}::bigint is null or locked.acts is not distinct from ${acts}::bigint
      returning id
    )
    ${registerAuthors(room, appends)}
    select pg_notify(${roomChannel}, json_build_object(
      'room', ${room}::text, 'node', ${node}::text, 'ids', json_agg(id::text)
    )::text) from added having count(*) > 0`)
  return told.length > 0
}

/** Answers how often somebody has acted on the issue whose lock has this name; null for a text that no issue prints. */
export async function countActs(run: Run, lock: string | null): Promise<string | null> {
  if (lock === null) return null
  const [row] = await run(sql`select coediting.count_acts(${lock}) as acts`)
  return String(row?.acts)
}

function registerAuthors(room: string, appends: readonly Append[]) {
  const byClient = new Map(
    appends.flatMap(({ author, clients }) => clients.map((client) => [client, author] as const)),
  )
  if (byClient.size === 0) return sql``
  const rows = [...byClient].map(
    ([client, { person, name }]) => sql`(${room}, ${client}::bigint, ${person}::integer, ${name}::text)`,
  )
  return sql`, signed as (
      insert into coediting.authors (room, client, person, name)
      select * from (values ${sql.join(rows, sql`, `)}) as given where exists (select 1 from added)
      on conflict (room, client) do nothing
    )`
}
