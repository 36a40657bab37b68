import { readFile, stat } from 'node:fs/promises'
import { largestFile, refuseFile } from '../../src/importer/refusals.ts'
import { StartError } from '../start-error.ts'

const sentences: Record<string, string> = {
  ENOENT: 'There is no such file: check its name.',
  ENOTDIR: 'There is no such file: check its name.',
  EACCES: 'You may not read this file: ask its owner, or copy it.',
  EPERM: 'You may not read this file: ask its owner, or copy it.',
  ELOOP: 'This link leads in a circle: name the file itself.',
  ENAMETOOLONG: 'There is no such file: its name is too long.',
}

/**
 * Reads a file; one that is too large is refused before it is read.
 * @throws StartError RoundtableError with one sentence
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new StartError('This is neither a file nor a folder.')
    if (found.size > largestFile) throw refuseFile('too-large')
    return new Uint8Array(await readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const sentence = sentences[code]
    throw sentence ? new StartError(sentence) : error
  }
}
