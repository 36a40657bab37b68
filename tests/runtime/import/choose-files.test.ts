import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseFiles } from '../../../runtime/import/choose-files.ts'
import { makeTemporaryFolder } from '../../setup/temporary-folder.ts'

let base = ''

beforeEach(() => {
  base = makeTemporaryFolder('roundtable-choose-')
  mkdirSync(join(base, 'old', '2024', '.git'), { recursive: true })
  for (const name of [
    'old/10.txt',
    'old/2.TXT',
    'old/2024/1.docx',
    'old/2024/.git/x.txt',
    'old/cover.jpg',
    'old/~$1.docx',
  ]) {
    writeFileSync(join(base, name), name)
  }
})

afterEach(() => rmSync(base, { recursive: true, force: true }))

const choose = (named: string[], reports: string[] = []) => {
  const { files, skipped } = chooseFiles(named, { base, reports })
  return { files: files.map(({ name }) => name), skipped: skipped.map(({ name, why }) => `${name} ${why}`) }
}

describe('which files are imported', () => {
  it('takes a folder with all folders in it, in the order in which people count, and lists what it skips', () => {
    expect(choose(['old'])).toEqual({
      files: ['old/2.TXT', 'old/10.txt', 'old/2024/1.docx'],
      skipped: ['old/cover.jpg kind'],
    })
  })

  it('takes a named file whatever it is called, even one that does not exist', () => {
    expect(choose(['old/cover.jpg', 'nowhere.txt'])).toEqual({
      files: ['old/cover.jpg', 'nowhere.txt'],
      skipped: [],
    })
  })

  it('takes each file once, in the order of the command line', () => {
    expect(choose(['old/10.txt', 'old', 'old/../old/2.TXT']).files).toEqual([
      'old/10.txt',
      'old/2.TXT',
      'old/2024/1.docx',
    ])
  })

  it('never imports its own report', () => {
    writeFileSync(join(base, 'old', 'report.md'), '')
    expect(choose(['old'], [join(base, 'old', 'report.md')])).toMatchObject({
      files: ['old/2.TXT', 'old/10.txt', 'old/2024/1.docx'],
      skipped: ['old/report.md own-report', 'old/cover.jpg kind'],
    })
  })

  it.skipIf(process.platform === 'win32')('follows links to files, and none to folders', () => {
    symlinkSync(base, join(base, 'old', 'circle'))
    symlinkSync(join(base, 'old', '2.TXT'), join(base, 'old', '2024', '3.txt'))
    symlinkSync(join(base, 'gone'), join(base, 'old', '2024', '4.txt'))
    expect(choose(['old/2024', 'old'])).toEqual({
      files: ['old/2024/1.docx', 'old/2024/3.txt', 'old/10.txt'],
      skipped: ['old/2024/4.txt kind', 'old/circle kind', 'old/cover.jpg kind'],
    })
  })
})
