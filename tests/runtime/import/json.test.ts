import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../../runtime/root.ts'
import { makePage } from './make-page.ts'

// Programs take their time to begin on a busy machine.

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-json-'))
  for (const number of [2, 10]) {
    writeFileSync(join(folder, `${number}.txt`), makePage({ series: '智库圆桌', number }))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command where there is no database, nor an environment that could have one. */
function run(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['runtime/import.ts', '--json', ...parameters],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder, DATABASE_URL: 'nowhere', DATA_DIR: '/dev/null' },
    },
  )
  return { status, stdout, stderr }
}

describe('npm run -s import -- --json', () => {
  it('prints issue 343 in the shape of the expected one, and nothing else, without a database', () => {
    const { status, stdout, stderr } = run(join(root, 'content', 'source.txt'))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const expected = JSON.parse(readFileSync(join(root, 'content', 'expected.json'), 'utf8'))
    expect(JSON.parse(stdout)).toEqual(expected)
  })

  it('prints one issue a line for several, in the order in which people count, named as they were typed', () => {
    const { status, stdout, stderr } = run('.', 'none.txt')
    const issues = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(issues.map(({ file, number }) => [file, number])).toEqual([
      ['2.txt', 2],
      ['10.txt', 10],
    ])
    expect(status).toBe(1)
    expect(stderr).toContain('none.txt: There is no such file: check its name.\n')
    expect(stderr).toContain('1 of 3 files could not be imported.\n')
  })
})
