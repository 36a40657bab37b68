import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stampSources } from '../../runtime/source-stamp.ts'

let root: string
const stamp = () => stampSources(root, ['src', 'config.ts', 'absent'])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'roundtable-stamp-'))
  mkdirSync(join(root, 'src', 'deep'), { recursive: true })
  writeFileSync(join(root, 'src', 'deep', 'page.tsx'), 'one')
  writeFileSync(join(root, 'config.ts'), 'two')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the stamp of a build', () => {
  it('stays the same while the files do, whenever they were written', () => {
    const before = stamp()
    writeFileSync(join(root, 'config.ts'), 'two')
    expect(stamp()).toBe(before)
  })

  it.each([
    ['a changed file', () => writeFileSync(join(root, 'src', 'deep', 'page.tsx'), 'other')],
    ['a new file', () => writeFileSync(join(root, 'src', 'new.ts'), '')],
    ['a file that is gone', () => rmSync(join(root, 'config.ts'))],
    [
      'text that moved from one file to the next',
      () => {
        writeFileSync(join(root, 'src', 'deep', 'page.tsx'), 'on')
        writeFileSync(join(root, 'config.ts'), 'etwo')
      },
    ],
  ])('notices %s', (_, change) => {
    const before = stamp()
    change()
    expect(stamp()).not.toBe(before)
  })

  it('does not notice files that are no part of the build', () => {
    const before = stamp()
    writeFileSync(join(root, 'README.md'), 'words')
    expect(stamp()).toBe(before)
  })
})
