import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { StartError } from '../start-error.ts'

/** The user and group that Postgres runs as. */
export type Account = { uid: number; gid: number }

/**
 * Answers the account that Postgres must run as instead of root, which it refuses: the owner of a data folder that
 * exists, else `nobody`. Answers null when this process is not root and Postgres runs as its user.
 */
export function chooseAccount(dataFolder: string): Account | null {
  if (process.getuid?.() !== 0) return null
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder)
    if (uid !== 0) return { uid, gid }
  }
  return lookUpAccount('nobody')
}

/** Says whether an account can reach a path and, if it is a program, run it. */
export function canReach(account: Account, path: string): boolean {
  return spawnSync('/bin/sh', ['-c', '[ -r "$1" ] && [ -x "$1" ]', 'sh', path], account).status === 0
}

/** Says whether an account can pass through a folder to what is in it. */
export function canPassThrough(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0
}

function lookUpAccount(name: string): Account {
  try {
    const [uid = 0, gid = 0] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8' })),
    )
    return { uid, gid }
  } catch {
    throw new StartError(
      `Postgres does not run as root and there is no account "${name}" to run it as: start Roundtable as an ordinary user, or set DATABASE_URL.`,
    )
  }
}
