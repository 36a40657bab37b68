import { readFile, stat } from 'node:fs/promises'
import { largestFile, refuseFile } from '../../src/importer/refusals.ts'
import { RoundtableError } from '../../src/kernel/errors.ts'
import type { Bilingual } from '../../src/kernel/locales.ts'

const noSuchFile = {
  zh: '没有这个文件\uFF1A请核对文件名。',
  en: 'There is no such file: check its name.',
}
const notYours = {
  zh: '无权读取这个文件\uFF1A请联系它的所有者\uFF0C或复制一份。',
  en: 'You may not read this file: ask its owner, or copy it.',
}
const noFile = { zh: '这既不是文件也不是文件夹。', en: 'This is neither a file nor a folder.' }
const circle = {
  zh: '这个链接指向自己\uFF1A请直接写出文件。',
  en: 'This link leads in a circle: name the file itself.',
}

/** What the system says of a file that cannot be read. */
const sentences: Record<string, Bilingual> = {
  ENOENT: noSuchFile,
  ENOTDIR: noSuchFile,
  ENAMETOOLONG: noSuchFile,
  EACCES: notYours,
  EPERM: notYours,
  ELOOP: circle,
}

/**
 * Reads a file; one that is too large is refused before it is read.
 * @throws RoundtableError with one sentence
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw refuse(noFile)
    if (found.size > largestFile) throw refuseFile('too-large')
    return new Uint8Array(await readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const sentence = sentences[code]
    throw sentence ? refuse(sentence, error) : error
  }
}

function refuse(sentence: Bilingual, cause?: unknown): RoundtableError {
  return new RoundtableError({ code: 'invalid-input', ...sentence, cause })
}
