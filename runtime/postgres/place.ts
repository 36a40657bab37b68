import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { makeFolder, readJson, writePrivateFile } from '../private-files.ts'
import { StartError } from '../start-error.ts'
import { type Account, canPassThrough, canReach, chooseAccount } from './account.ts'
import { locateNativeFolder, programIn, restoreLibraryLinks } from './binaries.ts'

/** Where a cluster lives, who runs it and with which programs. */
export type Place = {
  /** The cluster's own folder, mode 0700. */
  folder: string
  /** Whether it lies under /var/tmp, not in the data folder. */
  outside: boolean
  native: string
  account: Account | null
  /** Whether the data folder knew of it already. */
  remembered: boolean
  /** The TCP port of last time. */
  port: number | null
}

const recorded = z.object({ outside: z.boolean(), port: z.number().int().nullable() })

/**
 * Chooses where the database of a data folder lives, and remembers it there. It is `postgres` within the data folder,
 * except for root when the account that runs Postgres cannot pass through to it (a checkout under a home of mode
 * 0700): then it is a folder of this installation's own under /var/tmp.
 */
export function choosePlace(dataDir: string): Place {
  makeFolder(dataDir)
  const known = recorded.safeParse(readJson(recordOf(dataDir))).data ?? null
  const account = chooseAccount(join(dataDir, 'postgres'))
  const outside = known?.outside ?? (account !== null && !canPassThrough(account, dataDir))
  const folder = join(outside ? makeOutside(dataDir) : dataDir, 'postgres')
  return {
    folder,
    outside,
    account,
    native: readyNative(folder, account),
    remembered: known !== null,
    port: known?.port ?? null,
  }
}

/** Remembers in the data folder where its database lives and on which port it was last served. */
export function recordPlace(dataDir: string, { outside }: Place, port: number | null): void {
  writePrivateFile(recordOf(dataDir), `${JSON.stringify({ outside, port }, null, 2)}\n`)
}

function recordOf(dataDir: string): string {
  return join(dataDir, 'postgres.json')
}

function makeOutside(dataDir: string): string {
  const path = join(
    '/var/tmp',
    `roundtable-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`,
  )
  if (!existsSync(path)) {
    mkdirSync(path)
    chmodSync(path, 0o711)
  }
  const found = lstatSync(path)
  // Anybody may make names in /var/tmp: a folder that is not ours could be a trap.
  if (found.isDirectory() && found.uid === 0) return path
  throw new StartError(
    `${path} belongs to another account: remove it, or set DATA_DIR outside of a private home.`,
  )
}

/** The programs in node_modules, or a copy beside the data when the account cannot reach those. */
function readyNative(folder: string, account: Account | null): string {
  const installed = locateNativeFolder()
  restoreLibraryLinks(installed)
  if (!account || canReach(account, programIn(installed, 'postgres'))) return installed
  const copy = join(folder, '..', 'postgres-programs')
  if (!existsSync(copy)) {
    const draft = `${copy}.new`
    rmSync(draft, { recursive: true, force: true })
    cpSync(installed, draft, { recursive: true, verbatimSymlinks: true })
    renameSync(draft, copy)
  }
  return copy
}
