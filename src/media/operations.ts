import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { getEnvironment } from '../kernel/env.ts'
import { hashBytes, locateBytes } from './rules.ts'

/** Stores a picture's bytes under their SHA-256 and answers it; bytes once stored are never rewritten. */
export async function storePictureBytes(bytes: Uint8Array): Promise<string> {
  const sha256 = hashBytes(bytes)
  const path = locateBytes({ dataDir: getEnvironment().dataDir, sha256 })
  await mkdir(dirname(path), { recursive: true })
  // A reader must never see half a file: write beside it, under a name that no other upload of it has, then rename.
  const draft = `${path}.${randomUUID()}.part`
  await writeFile(draft, bytes)
  await rename(draft, path)
  return sha256
}
