import { Cite } from '@citation-js/core'
import { describe, expect, test } from 'vitest'
import type { IssueParts } from '../../src/edition/compose-issue.ts'
import { describeCitation } from '../../src/exports/citations/citation-item.ts'
import {
  formatApa,
  formatBibTex,
  formatCslJson,
  formatGbT7714,
} from '../../src/exports/citations/format-citation.ts'
import { formatRis } from '../../src/exports/citations/format-ris.ts'
import {
  buildCurrentIssue,
  buildEnglishIssue,
  firstEdition,
  printEverything,
  subjectOf,
} from '../support/export-subjects.ts'

const printed = buildCurrentIssue(printEverything)

function cite(current = printed, slug?: string) {
  return describeCitation(subjectOf(current, slug))
}

function signFirst(...names: string[]) {
  return (parts: IssueParts): void => {
    printEverything(parts)
    const [first] = parts.runningOrder
    if (first?.type !== 'question' || !first.pieces[0]) throw new Error('Issue 343 begins with a question')
    first.pieces[0].bylines = names.map((name) => ({ name, titles: [], titlesAsPrinted: '' }))
  }
}

describe('GB/T 7714—2025', () => {
  test('an answer in a newspaper: author, title, paper, day, page, address (8.5)', () => {
    expect(formatGbT7714(cite(printed, 'xu-tao'))).toBe(
      '许涛. 安全合作内涵持续丰富[N/OL]. 经济日报, 2025-08-30(10). https://example.org/roundtable/343/xu-tao.',
    )
  })

  test('an issue has no author, so that its title stands first (7.1.3)', () => {
    expect(formatGbT7714(cite())).toBe(
      '擘画上合组织发展新蓝图[N/OL]. 经济日报, 2025-08-30(10). https://example.org/roundtable/343.',
    )
  })

  test('an essay without a printed author or headline: a title of ours stands in brackets', () => {
    expect(formatGbT7714(cite(printed, 'essay-1'))).toMatch(/^\[署名文章\]\[N\/OL\]\. 经济日报/)
  })

  test('a series outside a newspaper is a numbered periodical; a day that is not known is left out', () => {
    expect(formatGbT7714(cite(buildCurrentIssue(), 'xu-tao'))).toBe(
      '许涛. 安全合作内涵持续丰富[J/OL]. 智库圆桌(343). https://example.org/roundtable/343/xu-tao.',
    )
    const first = buildCurrentIssue(() => {}, firstEdition)
    expect(formatGbT7714(cite(first))).toContain('智库圆桌, 2026(343)')
    // The instant is already the next day in Beijing.
    expect(describeCitation(subjectOf(first)).issued).toEqual({ 'date-parts': [[2026, 11, 27]] })
  })

  test('of four authors three are named, then 等 or et al. by the language of the item (7.1.2)', () => {
    const joint = buildCurrentIssue(signFirst('许涛', '欧阳修', '买买提·艾力', '王五'))
    expect(formatGbT7714(cite(joint, 'xu-tao'))).toMatch(/^许涛, 欧阳修, 买买提·艾力, 等\. /)
    expect(formatGbT7714(cite(buildEnglishIssue(), 'xu-tao'))).toMatch(
      /^Xu Tao, Smith M A, van den Berg J, et al\. Security & trust\[N\/OL\]\. Economic Daily, 2025-08-30\(A4\)/,
    )
  })
})

test('APA names the day in words, and says n.d. where none is known', () => {
  expect(formatApa(cite(printed, 'xu-tao'))).toMatch(/^许涛\. \(2025, August 30\)\. 安全合作内涵持续丰富\. /)
  expect(formatApa(cite(buildCurrentIssue(), 'essay-1'))).toMatch(/^\[署名文章\]\. \(n\.d\.\)\. /)
  expect(formatApa(cite(buildEnglishIssue(), 'xu-tao'))).toMatch(
    /^Xu, T\., Smith, M\. A\., van den Berg, J\., /,
  )
})

test('BibTeX keeps Chinese letters, and reads back as what it was made of', () => {
  const entry = formatBibTex(cite(printed, 'xu-tao'))
  expect(entry).toMatch(/^@article\{roundtable-343-xu-tao,\n/)
  expect(entry).toContain('author = {许, 涛}')
  expect(JSON.parse(new Cite([entry]).format('data'))).toMatchObject([
    {
      author: [{ family: '许', given: '涛' }],
      title: '安全合作内涵持续丰富',
      'container-title': '经济日报',
      URL: 'https://example.org/roundtable/343/xu-tao',
    },
  ])
})

test('RIS: the type first, an author to a line, the end last, lines with CR LF', () => {
  const lines = formatRis(cite(buildEnglishIssue(), 'xu-tao')).split('\r\n')
  expect(lines[0]).toBe('TY  - NEWS')
  expect(lines.filter((line) => line.startsWith('AU'))).toEqual([
    'AU  - Xu, Tao',
    'AU  - Smith, Mary Ann',
    'AU  - van den Berg, Jan',
    'AU  - Liu, Huaqin',
    'AU  - Institute of Finance',
  ])
  expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
  expect(formatRis(cite(buildCurrentIssue()))).not.toMatch(/^(AU|PY|DA)/m)
})

test('CSL-JSON is a list of one item, without what is not known', () => {
  expect(JSON.parse(formatCslJson(cite(buildCurrentIssue(), 'essay-1')))).toEqual([
    {
      id: 'roundtable-343-essay-1',
      type: 'article-magazine',
      language: 'zh-CN',
      title: '[署名文章]',
      'container-title': '智库圆桌',
      issue: '343',
      URL: 'https://example.org/roundtable/343/essay-1',
    },
  ])
})
