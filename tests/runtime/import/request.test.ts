import { describe, expect, it } from 'vitest'
import { readImportRequest } from '../../../runtime/import/request.ts'

describe('the command line of npm run import', () => {
  it('names files and folders in any place between the options', () => {
    expect(
      readImportRequest([
        'a.txt',
        '--series',
        'roundtable',
        'old issues',
        '--as=desk@example.org',
        '--publish-archive',
        '--without-numbers',
        '--report',
        'r.md',
        '--',
        '--odd name.txt',
      ]),
    ).toEqual({
      paths: ['a.txt', 'old issues', '--odd name.txt'],
      json: false,
      series: 'roundtable',
      as: 'desk@example.org',
      publishArchive: true,
      numbers: 'leave-out',
      report: 'r.md',
    })
  })

  it('makes drafts with the printed numbers unless told otherwise', () => {
    expect(readImportRequest(['a.txt'])).toEqual({
      paths: ['a.txt'],
      json: false,
      series: null,
      as: null,
      publishArchive: false,
      numbers: 'keep',
      report: null,
    })
  })

  it.each([
    [[], /^No file is named\.\nUse: npm run import/],
    [['--json'], /^No file is named/],
    [['--sereis', 'x', 'a.txt'], /^Unknown option '--sereis'\.\nUse: npm run import/],
    [['a.txt', '--series'], /^Option '--series <value>' argument missing\.\nUse:/],
    [['--json=yes', 'a.txt'], /^Option '--json' does not take an argument\.\nUse:/],
    [['a.txt', ''], /^One of the files has an empty name/],
    [['--json', '--series', 'roundtable', 'a.txt'], /^--json keeps nothing/],
    [['--json', '--publish-archive', 'a.txt'], /^--json keeps nothing/],
    [['--series', ' ', 'a.txt'], /^--series is empty/],
    [['--as', 'admin', 'a.txt'], /^--as takes the e-mail address of an account, which "admin" is not\.$/],
    [['--report', 'report.pdf', 'a.txt'], /^--report takes a file that ends with \.md or \.json/],
  ])('refuses %j with a sentence that says what to do', (parameters, sentence) => {
    expect(() => readImportRequest(parameters)).toThrow(sentence)
  })
})
