import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StartError } from '../start-error.ts'
import { programIn } from './binaries.ts'
import type { Place } from './place.ts'

/** The superuser of an embedded cluster, the only account in it. */
export const clusterUser = 'roundtable'

/**
 * Makes the cluster of a place unless it exists. It is made under another name and renamed when complete, so that
 * what an interrupted start leaves behind is never mistaken for a cluster. Without `sync` a power failure may lose it.
 */
export async function makeCluster(
  place: Place,
  { password, sync }: { password: string; sync: boolean },
): Promise<void> {
  if (existsSync(join(place.folder, 'PG_VERSION'))) return
  const draft = `${place.folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  if (place.account) chownSync(draft, place.account.uid, place.account.gid)
  const passwordFile = `${draft}-password`
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid)
  try {
    await promisify(execFile)(
      programIn(place.native, 'initdb'),
      [...initdbParameters(draft, passwordFile), ...(sync ? [] : ['--no-sync'])],
      {
        ...place.account,
        cwd: place.native,
        env: postgresEnvironment(),
      },
    )
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new StartError(`The database could not be made in ${place.folder}: ${reason}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, place.folder)
}

/** The little that Postgres needs of our environment: messages must come in English to be recognised. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env
  // Next's types demand NODE_ENV of every environment; Postgres does not look at it.
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', NODE_ENV: 'production' }
}

function initdbParameters(folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${clusterUser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ]
}
