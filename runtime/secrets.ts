import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson, writePrivateFile } from './private-files.ts'
import { StartError } from './start-error.ts'

const schema = z.object({ payloadSecret: z.string().min(32), databasePassword: z.string().min(16) })

/** What an installation generates for itself, once. */
export type Secrets = z.infer<typeof schema>

/** Answers the secrets kept in a data folder, generating them (file mode 0600) when there are none. */
export function keepSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json')
  if (!existsSync(path)) {
    const made = { payloadSecret: makeSecret(32), databasePassword: makeSecret(24) }
    writePrivateFile(path, `${JSON.stringify(made, null, 2)}\n`)
    return made
  }
  const kept = schema.safeParse(readJson(path))
  if (kept.success) return kept.data
  throw new StartError(`${path} is damaged: restore it from a backup, or set DATA_DIR to a new folder.`)
}

function makeSecret(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}
