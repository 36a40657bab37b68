import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Brings a database to the schema of `src/migrations`, in a process of its own as Payload keeps global state. */
export async function migrateDatabase(databaseUrl: string, dataDir: string): Promise<void> {
  if (!existsSync(`${root}payload.config.ts`)) return
  await promisify(execFile)(process.execPath, ['runtime/migrate.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'a secret of the tests, which guards nothing',
      SITE_URL: 'http://localhost:3000',
      DATA_DIR: dataDir,
    },
  })
}
