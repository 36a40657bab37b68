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
 * @param lock - the name of the issue's lock; null for a text that no issue prints
 * @param node - the node that has the updates already; null to tell all
 */
export async function appendUpdates(
  run: Run,
  {
    room,
    lock,
    node,
    appends,
  }: { room: string; lock: string | null; node: string | null; appends: readonly Append[] },
): Promise<void> {
  if (appends.length === 0) return
  const rows = appends.map(
    ({ update, author, clients }) =>
      sql`(${Buffer.from(update)}::bytea, ${author.person}::integer, ${author.name}::text, ${clients[0] ?? null}::bigint)`,
  )
  const locked =
    lock === null ? sql`select 1` : sql`select pg_advisory_xact_lock_shared(hashtextextended(${lock}, 0))`
  await run(sql`
    with locked as materialized (${locked}),
    added as (
      insert into coediting.updates (room, update, person, name, client)
      select ${room}, given.* from locked, (values ${sql.join(rows, sql`, `)}) as given
      returning id
    )
    ${registerAuthors(room, appends)}
    select pg_notify(${roomChannel}, json_build_object(
      'room', ${room}::text, 'node', ${node}::text, 'ids', (select json_agg(id::text) from added)
    )::text)`)
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
      insert into coediting.authors (room, client, person, name) values ${sql.join(rows, sql`, `)}
      on conflict (room, client) do nothing
    )`
}
