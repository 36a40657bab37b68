import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { expect, it } from 'vitest'
import { openWorld } from '../setup/world.ts'

const folder = 'src/migrations'

/** A snapshot of a schema without what only tells snapshots apart. */
function readSchema(snapshot: string): unknown {
  const { id: _id, prevId: _prevId, ...schema }: Record<string, unknown> = JSON.parse(snapshot)
  return schema
}

it('the migrations make exactly the schema that the collections ask for', async () => {
  const { payload } = await openWorld()
  // Payload types `db` by its base class; payload.config.ts sets the Postgres adapter.
  const adapter = payload.db as unknown as PostgresAdapter
  const wanted = await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
  const newest = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .at(-1)
  const migrated = readFileSync(join(folder, newest ?? ''), 'utf8')
  expect(readSchema(JSON.stringify(wanted)), 'write a migration, as CONTRIBUTING.md says').toEqual(
    readSchema(migrated),
  )
})
