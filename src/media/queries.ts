import { readFile } from 'node:fs/promises'
import { getEnvironment } from '../kernel/env.ts'
import { locateBytes } from './rules.ts'

/** Answers the bytes stored under `sha256` (lower-case hex), or null when there are none. */
export async function readPictureBytes(sha256: string): Promise<Buffer | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  try {
    return await readFile(locateBytes({ dataDir: getEnvironment().dataDir, sha256 }))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
