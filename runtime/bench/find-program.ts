import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Answers the path of a program on the PATH, or where Debian keeps those of administrators. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}
