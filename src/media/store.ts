import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getEnvironment } from '../kernel/env.ts'
import { hashBytes } from './rules.ts'

function folderOfBytes(): string {
  return join(getEnvironment().dataDir, 'media', 'by-hash')
}

/** Stores a picture's bytes under their SHA-256 and answers it; bytes once stored are never rewritten. */
export async function storePictureBytes(bytes: Uint8Array): Promise<string> {
  const sha256 = hashBytes(bytes)
  await mkdir(folderOfBytes(), { recursive: true })
  const path = join(folderOfBytes(), sha256)
  // A reader must never see half a file: write beside it, then rename.
  const draft = `${path}.${process.pid}.part`
  await writeFile(draft, bytes)
  await rename(draft, path)
  return sha256
}

/** Answers the bytes stored under `sha256`, or null when there are none. */
export async function readPictureBytes(sha256: string): Promise<Buffer | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  try {
    return await readFile(join(folderOfBytes(), sha256))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
