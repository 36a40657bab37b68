import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { expect, it } from 'vitest'
import { openWorld } from '../setup/world.ts'

const folder = 'src/migrations'

it('the migrations make exactly the schema that the collections ask for', async () => {
  const { payload } = await openWorld()
  // Payload types `db` by its base class; payload.config.ts sets the Postgres adapter.
  const adapter = payload.db as unknown as PostgresAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const newest = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .at(-1)
  const migrated = JSON.parse(readFileSync(join(folder, newest ?? ''), 'utf8'))
  const wanted = await generateDrizzleJson(adapter.schema)
  const changes = await generateMigration(migrated, wanted)
  expect(changes, 'run npm run migrate:create, as CONTRIBUTING.md says').toEqual([])
})
