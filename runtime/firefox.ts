import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { StartError } from './start-error.ts'

const names = ['firefox', 'firefox-esr']
const usualPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox']

/** Answers the path of a Firefox: `FIREFOX_PATH`, else one on the PATH or in the usual place; null without one. */
export function findFirefox(): string | null {
  const given = process.env.FIREFOX_PATH
  if (given) {
    if (runs(given)) return given
    throw new StartError(`FIREFOX_PATH is ${given}, which does not run: set it to a Firefox, or unset it.`)
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces].find((path) => existsSync(path) && runs(path)) ?? null
}

function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}
