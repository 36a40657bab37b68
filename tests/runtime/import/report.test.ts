import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeOutcome, summarizeRun, writeReport } from '../../../runtime/import/describe-run.ts'
import { keepReport, locateReports } from '../../../runtime/import/keep-report.ts'
import { readTerminalLanguage } from '../../../runtime/import/messages.ts'
import { makeOutcome, type Run } from '../../../runtime/import/outcome.ts'
import { openProgress } from '../../../runtime/import/say-progress.ts'

const need = {
  kind: 'join' as const,
  line: 19,
  sentence: { zh: '两半段落已拼接。', en: 'Two halves were joined: [a] *b*\nc.' },
}
const drafted = makeOutcome({
  file: 'old/1.txt',
  result: 'drafted',
  title: '擘画上合组织发展新蓝图',
  adminURL: 'http://localhost:3000/admin/collections/issues/1',
  needs: [need],
})
const done = makeOutcome({ file: 'old/2.txt', result: 'drafted', adminURL: 'http://localhost:3000/2' })
const failed = makeOutcome({
  file: 'old/3.pdf',
  result: 'failed',
  reason: { zh: '文件中没有文字。', en: 'The file has no text.' },
})
const run: Run = {
  outcomes: [drafted, done, failed],
  left: ['old/4.txt'],
  skipped: [{ name: 'old/cover.jpg', why: 'kind' }],
  seconds: 12,
}

describe('the report of a run', () => {
  it('says first what needs a person, then the rest, in Markdown that the source cannot break', () => {
    expect(writeReport(run, 'en')).toBe(
      [
        '# Report of an import',
        '3 files in 12 s: 2 draft, 1 not imported, 1 not begun, 1 skipped',
        '## What needs a person',
        '### 擘画上合组织发展新蓝图',
        '`old/1.txt`: draft <http://localhost:3000/admin/collections/issues/1>',
        '- line 19: Two halves were joined: \\[a\\] \\*b\\* c.',
        '### old/3.pdf',
        '`old/3.pdf`: not imported: The file has no text.',
        '## What needs nobody',
        '- `old/2.txt`: draft <http://localhost:3000/2>',
        '## Not begun',
        'The run was stopped. Give the same command again: what was imported is recognised and skipped.',
        '- `old/4.txt`',
        '## Skipped',
        '- `old/cover.jpg`: no text, .md, .html, .docx or .pdf',
      ].join('\n\n') + '\n',
    )
  })

  it('speaks Chinese where the terminal does', () => {
    expect(writeReport(run, 'zh')).toContain('- 第 19 行\uFF1A两半段落已拼接。')
    expect(summarizeRun(run, 'zh')).toContain('3 个文件')
    expect(readTerminalLanguage({ LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(readTerminalLanguage({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe('en')
    expect(readTerminalLanguage({})).toBe('en')
  })

  it('names every end that a file may come to', () => {
    const published = makeOutcome({
      file: 'a',
      result: 'published',
      publicURL: 'http://localhost:3000/roundtable/343',
      adminURL: 'http://localhost:3000/admin/collections/issues/1',
    })
    expect(describeOutcome(published, 'en')).toBe('published http://localhost:3000/roundtable/343')
    expect(describeOutcome(drafted, 'en')).toBe(
      'draft http://localhost:3000/admin/collections/issues/1 (1 point to look at)',
    )
    expect(describeOutcome(failed, 'zh')).toBe('未导入\uFF1A文件中没有文字。')
  })
})

describe('the files of the report', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'roundtable-report-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('are two in the data folder, or the one that was named', () => {
    expect(locateReports(null, { base: '/from', dataDir: folder })).toEqual([
      join(folder, 'import-report.md'),
      join(folder, 'import-report.json'),
    ])
    expect(locateReports('r.md', { base: '/from', dataDir: folder })).toEqual(['/from/r.md'])
  })

  it('hold the whole run as JSON, or are written for people, by their ending', () => {
    const paths = [join(folder, 'new', 'r.json'), join(folder, 'r.md')]
    keepReport(run, { paths, language: 'en' })
    expect(JSON.parse(readFileSync(join(folder, 'new', 'r.json'), 'utf8'))).toEqual(run)
    expect(readFileSync(join(folder, 'r.md'), 'utf8')).toBe(writeReport(run, 'en'))
  })

  it('are refused in one sentence where they cannot be', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => keepReport(run, { paths: [join(folder, 'file', 'r.md')], language: 'en' })).toThrow(
      /^The report .*r\.md cannot be written \((?:ENOTDIR|EEXIST)\): name another place by --report\.$/,
    )
  })
})

describe('the progress of a run', () => {
  function record(isTTY: boolean, total: number) {
    const written: string[] = []
    const errors: string[] = []
    const progress = openProgress({
      total,
      language: 'en',
      output: { write: (text) => written.push(text), isTTY, columns: 60 },
      errors: { write: (text) => errors.push(text) },
    })
    progress.begin('old/2.txt', 1)
    progress.end(done, 1)
    progress.end(failed, 2)
    return { written: written.join(''), errors: errors.join('') }
  }

  it('is a line for each file, failures on standard error', () => {
    expect(record(false, 3)).toEqual({
      written: '2/3 old/2.txt: draft http://localhost:3000/2\n',
      errors: '3/3 old/3.pdf: not imported: The file has no text.\n',
    })
  })

  it('shows the file under way on a terminal', () => {
    expect(record(true, 3).written).toBe(
      '\r\u001B[K2/3 old/2.txt …\r\u001B[K2/3 old/2.txt: draft http://localhost:3000/2\n\r\u001B[K',
    )
  })

  it('counts nothing where there is one file', () => {
    expect(record(false, 1).written).toBe('old/2.txt: draft http://localhost:3000/2\n')
  })
})
