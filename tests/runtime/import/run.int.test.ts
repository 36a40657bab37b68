import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Run } from '../../../runtime/import/outcome.ts'
import { root } from '../../../runtime/root.ts'
import type { Series } from '../../../src/generated/payload-types.ts'
import { openWorld } from '../../setup/world.ts'
import { makeSeries } from '../../support/factories.ts'
import { makePerson } from '../../support/factories-people.ts'
import { makePage } from './make-page.ts'

const manyIssues = 100
/** Longer than the tests' own bound: programs begin, and a hundred files take their time on a busy machine. */
const patience = 300_000

let payload: Payload
let series: Series
let email = ''
let folder = ''

beforeAll(async () => {
  payload = (await openWorld()).payload
  series = await makeSeries(payload)
  email = (await makePerson(payload, { role: 'editor' })).email
  folder = mkdtempSync(join(tmpdir(), 'roundtable-import-run-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ended = { code: number | null; output: string; errors: string }

/** Starts the command on the database of this worker. */
function start(parameters: string[]): {
  child: ChildProcess
  ended: Promise<Ended>
  wrote: (text: string) => Promise<void>
} {
  const child = spawn(process.execPath, ['runtime/import.ts', ...parameters], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', INIT_CWD: folder, LANG: 'C', LC_ALL: 'C', DEMO: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  const listeners = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    for (const listener of listeners) listener()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ended = once(child, 'close').then(([code]) => ({
    code: typeof code === 'number' ? code : null,
    output,
    errors,
  }))
  const wrote = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => (output.includes(text) ? resolve() : undefined)
      listeners.add(look)
      void ended.then(({ errors: said }) => reject(new Error(`ended without “${text}”: ${said}`)))
      look()
    })
  return { child, ended, wrote }
}

const run = (parameters: string[]): Promise<Ended> => start(parameters).ended

async function findNumbers(): Promise<(number | null | undefined)[]> {
  const { docs } = await payload.find({
    collection: 'issues',
    where: { series: { equals: series.id } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ number }) => number).sort((a, b) => (a ?? 0) - (b ?? 0))
}

describe('a folder of a hundred issues', () => {
  test(
    'is stopped by a signal without a half-made issue, and the same command makes the rest, under other names too',
    async () => {
      const numbers = Array.from({ length: manyIssues }, (_, index) => index + 1)
      for (const number of numbers) {
        const page = makePage({ series: series.name ?? '', number, title: `让人工智能造福人民之${number}` })
        writeFileSync(join(folder, `issue-${number}.txt`), page)
      }
      writeFileSync(join(folder, 'cover.jpg'), 'a picture')
      const report = join(folder, 'report.json')
      const parameters = [folder, '--as', email, '--report', report]
      const readReport = (): Run => JSON.parse(readFileSync(report, 'utf8'))

      const first = start(parameters)
      await first.wrote(`12/${manyIssues} `)
      first.child.kill('SIGINT')
      const stopped = await first.ended
      expect(stopped.errors).toContain('Stopping behind this file')
      expect(stopped.code).toBe(130)
      const made = readReport().outcomes.length
      expect(made).toBeGreaterThanOrEqual(12)
      expect(made).toBeLessThan(manyIssues)
      expect(readReport().left).toHaveLength(manyIssues - made)
      expect(await findNumbers()).toEqual(numbers.slice(0, made))

      renameSync(join(folder, 'issue-3.txt'), join(folder, 'moved.txt'))
      const resumed = await run(parameters)
      expect(resumed).toMatchObject({ code: 0, errors: '' })
      expect(await findNumbers()).toEqual(numbers)
      const { outcomes, left, skipped } = readReport()
      expect(left).toEqual([])
      expect(skipped.map(({ name }) => name)).toEqual([
        join(folder, 'cover.jpg'),
        join(folder, 'report.json'),
      ])
      const known = outcomes.filter(({ result }) => result === 'known')
      expect(known).toHaveLength(made)
      expect(known.at(-1)).toMatchObject({
        file: join(folder, 'moved.txt'),
        reason: { en: 'as issue-3.txt' },
      })
      expect(outcomes.filter(({ result }) => result === 'drafted')).toHaveLength(manyIssues - made)
      expect(resumed.output).toMatch(
        new RegExp(
          `^${manyIssues} files in \\d+ s: ${manyIssues - made} draft, ${made} imported before, 2 skipped$`,
          'm',
        ),
      )
    },
    patience,
  )

  test(
    'is stopped by a signal at once when a second one follows, and nothing of the file under way is kept',
    async () => {
      const inner = mkdtempSync(join(folder, 'again-'))
      for (let number = 201; number < 221; number += 1) {
        writeFileSync(join(inner, `${number}.txt`), makePage({ series: series.name ?? '', number }))
      }
      const { child, ended, wrote } = start([inner, '--as', email, '--report', 'again.md'])
      await wrote('2/20 ')
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGTERM'), 1200)
      const { code } = await ended
      expect(code).toBe(130)
      const made = (await findNumbers()).filter((number) => (number ?? 0) > 200)
      const imports = await payload.count({
        collection: 'imports',
        where: { series: { equals: series.id }, status: { equals: 'open' } },
        overrideAccess: true,
      })
      expect(made.length).toBeGreaterThanOrEqual(2)
      expect(imports.totalDocs).toBe(0)
      expect(readFileSync(join(folder, 'again.md'), 'utf8')).toContain('## Not begun')
    },
    patience,
  )
})

describe('bad input on the command line', () => {
  test(
    'of every kind gives one sentence each, keeps nothing, and does not stop the file behind it',
    async () => {
      const bad: [name: string, content: string | Buffer, sentence: RegExp][] = [
        ['empty.txt', '', /is empty|no text/],
        ['blank.txt', ' \n\u3000\n', /no text/],
        ['russian.txt', 'Круглый стол об энергетике будущего. '.repeat(20), /neither Chinese nor English/],
        [
          'picture.txt',
          Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
          /neither plain text nor/,
        ],
        ['broken.docx', Buffer.from('PK\u0003\u0004 no archive'), /neither plain text nor/],
        ['broken.pdf', Buffer.from('%PDF-1.7 no document'), /damaged/],
        ['large.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), /larger than 10 MB/],
      ]
      const inner = mkdtempSync(join(folder, 'bad-'))
      for (const [name, content] of bad) writeFileSync(join(inner, name), content)
      writeFileSync(join(inner, 'zz-good.txt'), makePage({ series: series.name ?? '', number: 300 }))
      const before = await payload.count({ collection: 'imports', overrideAccess: true })
      const { code, output, errors } = await run([
        inner,
        join(inner, 'none.txt'),
        '--as',
        email,
        '--report',
        'bad.md',
      ])
      const lines = errors.split('\n')
      for (const [name, , sentence] of bad) {
        const line = lines.find((said) => said.includes(name)) ?? `nothing on ${name}`
        expect(line).toMatch(sentence)
      }
      expect(errors).toMatch(/none\.txt: not imported: There is no such file: check its name\./)
      expect(output).toMatch(/zz-good\.txt: draft http/)
      expect(code).toBe(1)
      const after = await payload.count({ collection: 'imports', overrideAccess: true })
      expect(after.totalDocs).toBe(before.totalDocs + 1)
    },
    patience,
  )

  test.each([
    [
      ['--as', 'nobody@example.org', 'a.txt'],
      'There is no account for nobody@example.org: name another by --as.\n',
    ],
    [['--series', 'no-such-series', 'a.txt'], /^There is no such series\. Name one by its id or its address/],
    [
      ['--report', join('a.txt', 'r.md'), 'a.txt'],
      /^The report .* cannot be written \(\w+\): name another place/,
    ],
    [['empty-folder'], 'There is no text, .md, .html, .docx or .pdf in what was named: name other files.\n'],
    [[], /^No file is named\.\nUse: npm run import/],
  ])(
    '%j is refused before any file is read',
    async (parameters, sentence) => {
      writeFileSync(join(folder, 'a.txt'), makePage({ series: series.name ?? '', number: 400 }))
      mkdtempSync(join(folder, 'x-'))
      const named =
        parameters.includes('--as') || parameters.length < 2 ? parameters : ['--as', email, ...parameters]
      const given = named.map((word) =>
        word === 'empty-folder' ? mkdtempSync(join(folder, 'empty-')) : word,
      )
      const { code, errors, output } = await run(given)
      expect(errors).toMatch(sentence)
      expect({ code, output }).toEqual({ code: 1, output: '' })
    },
    patience,
  )

  test(
    'a role that may not import is refused by name',
    async () => {
      const reader = await makePerson(payload, { role: 'reader' })
      const { code, errors } = await run([join(folder, 'a.txt'), '--as', reader.email])
      expect(errors).toBe(`The role of ${reader.email} does not allow imports: name an editor by --as.\n`)
      expect(code).toBe(1)
    },
    patience,
  )
})
