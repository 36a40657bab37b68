import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A file to import: where it lies, and how the person named it. */
export type ChosenFile = { path: string; name: string }

/** What lies in a folder and is no text to import. */
export type SkippedFile = { name: string; why: 'kind' | 'own-report' | 'closed-folder' }

export type Choice = { files: ChosenFile[]; skipped: SkippedFile[] }

const readableKinds = /\.(?:txt|text|md|markdown|html?|docx|pdf)$/iu
const naturally = new Intl.Collator('en', { numeric: true })

/**
 * Answers the files that were named, in that order, each once. Of a folder, these are its files of a readable kind, and
 * those of the folders in it, ordered as people count (issue 2 before issue 10); the others are listed as skipped, what is
 * hidden is not. A file named by itself is taken whatever its name ends with, even when it does not exist.
 * @param base where relative names begin
 * @param reports files that this command writes itself
 */
export function chooseFiles(named: string[], { base, reports }: { base: string; reports: string[] }): Choice {
  const choice: Choice = { files: [], skipped: [] }
  const seen = new Set<string>()
  const own = reports.map(realPathOf)
  for (const name of named) {
    const path = resolve(base, name)
    const found = isFolder(path) ? listFolder({ path, name }) : { files: [{ path, name }], skipped: [] }
    for (const file of found.files) {
      const real = realPathOf(file.path)
      if (seen.has(real)) continue
      seen.add(real)
      if (own.includes(real)) choice.skipped.push({ name: file.name, why: 'own-report' })
      else choice.files.push(file)
    }
    choice.skipped.push(...found.skipped)
  }
  const skipped = new Map(choice.skipped.map((one) => [one.name, one]))
  return { files: choice.files, skipped: [...skipped.values()] }
}

function listFolder(folder: ChosenFile): Choice {
  const choice: Choice = { files: [], skipped: [] }
  const entries = readFolder(folder.path)
  if (!entries) return { files: [], skipped: [{ name: folder.name, why: 'closed-folder' }] }
  for (const entry of entries) {
    const inner = { path: join(folder.path, entry.name), name: join(folder.name, entry.name) }
    if (entry.isDirectory()) {
      const { files, skipped } = listFolder(inner)
      choice.files.push(...files)
      choice.skipped.push(...skipped)
    } else if (isFile(entry, inner.path) && readableKinds.test(entry.name)) choice.files.push(inner)
    else choice.skipped.push({ name: inner.name, why: 'kind' })
  }
  return choice
}

/** Answers what a folder holds, without what is hidden and what Word locks; null when it may not be read. */
function readFolder(path: string): Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !/^(?:\.|~\$)/u.test(name))
      .sort((one, other) => naturally.compare(one.name, other.name))
  } catch {
    return null
  }
}

/** Links to files are followed; those to folders are not, as they may lead in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true
  return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
