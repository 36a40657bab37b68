import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.cwd(), 'public', 'assets', 'built')

let remembered: string | null = null

/**
 * Answers the public address of the reader's script: its name holds a hash of its bytes, which `npm run build`
 * and `npm run dev` give it. Null where it was not built: pages work without.
 */
export function findReaderScript(): string | null {
  if (process.env.NODE_ENV !== 'production') return searchScript()
  remembered ??= searchScript()
  return remembered
}

function searchScript(): string | null {
  const name = listBuilt().find((file) => /^reader-[0-9a-f]{16}\.js$/.test(file))
  return name ? `/assets/built/${name}` : null
}

function listBuilt(): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
