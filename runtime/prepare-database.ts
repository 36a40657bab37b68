import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { migrationLock } from '../src/kernel/migration-lock.ts'
import { type ChildEnvironment, runScript } from './children.ts'
import { connectTo } from './connect.ts'
import { root } from './root.ts'
import { sayWhile } from './say.ts'

/**
 * Brings the database to the present schema and, with `demo`, gives an empty one its demo accounts and the sample.
 * Of several nodes that start at once, one works and the others wait.
 * Answers whether it filled an empty database.
 */
export async function prepareDatabase(
  databaseUrl: string,
  { demo, env }: { demo: boolean; env: ChildEnvironment },
): Promise<boolean> {
  const client = await connectTo(databaseUrl)
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const pending = await listPendingMigrations(client)
    if (pending.length > 0) {
      await sayWhile(`Migrating the database (${pending.length} to do)`, () =>
        runScript(['runtime/migrate.ts'], env),
      )
    }
    if (demo && (await isUnpopulated(client))) {
      await sayWhile('Making demo accounts and publishing the sample', () =>
        runScript(['runtime/first-run.ts'], env),
      )
      return true
    }
    return false
  } finally {
    await client.end()
  }
}

async function listPendingMigrations(client: pg.Client): Promise<string[]> {
  const names = readdirSync(join(root, 'src/migrations'))
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
  if (!(await hasTable(client, 'payload_migrations'))) return names
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
  const done = new Set(rows.map((row) => row.name))
  return names.filter((name) => !done.has(name))
}

async function isUnpopulated(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ people: boolean; editions: boolean }>(
    'select exists (select from people) as people, exists (select from editions) as editions',
  )
  return !rows[0]?.people || !rows[0].editions
}

async function hasTable(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    name,
  ])
  return rows[0]?.found === true
}
