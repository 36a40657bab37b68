import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from './start-error.ts'

/** Writes a text file that only its owner can read, whole or not at all. */
export function writePrivateFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.new`
  writeFileSync(draft, text, { mode: 0o600 })
  chmodSync(draft, 0o600)
  renameSync(draft, path)
}

/** Reads a JSON file, or answers null when it is missing or was cut off by a crash. */
export function readJson(path: string): unknown {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Makes a folder that is missing, with its parents. Other accounts may pass through it but not list it, since
 * the database of a root user runs as another account; secrets within it have mode 0600.
 * @throws StartError when it cannot be made
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (!existsSync(dirname(path))) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new StartError(
      `${path} cannot be made (${reason}): set DATA_DIR to a folder that you may write to.`,
    )
  }
  chmodSync(path, 0o711)
}

/** Throws one sentence when a data folder was made by another account, root excepted, which may use any. */
export function requireOwnFolder(dataDir: string): void {
  const self = process.getuid?.()
  if (self === undefined || self === 0) return
  for (const path of [dataDir, join(dataDir, 'secrets.json'), join(dataDir, 'postgres')]) {
    if (!existsSync(path) || statSync(path).uid === self) continue
    throw new StartError(
      `${path} belongs to another account: start Roundtable as the account that made it, or set DATA_DIR to another folder.`,
    )
  }
}
