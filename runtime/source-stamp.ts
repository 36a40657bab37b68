import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the built site is made of; a folder stands for all files in it. */
export const buildSources = [
  'src',
  'public',
  'payload.config.ts',
  'press-contracts.ts',
  'capabilities.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
] as const

/** Answers a hash over the names and bytes of files below `root`: the same files give the same stamp anywhere. */
export function stampSources(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const path of listFiles(root, source)) {
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function listFiles(root: string, path: string): string[] {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute)
    .toSorted()
    .flatMap((name) => listFiles(root, `${path}/${name}`))
}
