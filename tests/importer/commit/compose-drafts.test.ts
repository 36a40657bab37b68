import { describe, expect, test } from 'vitest'
import { composeDrafts, type IssueDrafts } from '../../../src/importer/commit/compose-drafts.ts'
import { readCredits } from '../../../src/importer/commit/read-credits.ts'
import { openReview } from '../../../src/importer/review/open-review.ts'
import { words } from '../support/import-page.ts'
import { previewText, widen } from '../support/import-text.ts'
import { sampleIssue, sampleText } from '../support/sample-pages.ts'

function compose(...paragraphs: string[]): IssueDrafts {
  return composeDrafts(openReview(previewText(widen(paragraphs.join('\n\n')))))
}

describe('C1: the drafts of issue 343', () => {
  const drafts = composeDrafts(openReview(previewText(sampleText)))

  test('hold every text as the review has it', () => {
    expect(drafts).toMatchObject({ locale: 'zh', number: 54, totalNumber: 343, title: sampleIssue.title })
    expect(drafts.pieces.slice(0, 3).map(({ body }) => body)).toEqual(
      sampleIssue.answers.map(({ body }) => body),
    )
    expect(drafts.order).toEqual([
      { question: 0, pieces: [0] },
      { question: 1, pieces: [1] },
      { question: 2, pieces: [2] },
      { essay: 3 },
    ])
  })

  test('C3: the essay\u2019s signature is its author\u2019s note, whole and as printed', () => {
    const titles = sampleIssue.essays[0]?.author.titles.join('、')
    expect(drafts.pieces.map(({ authorNote }) => authorNote)).toEqual([
      null,
      null,
      null,
      `\uFF08作者系${titles}\uFF09`,
    ])
  })
})

test('C3: a name over an essay is a byline, and no note', () => {
  const { pieces } = compose(
    words.title,
    '王芳',
    '中国社会科学院研究员',
    words.first,
    words.second,
    words.third,
  )
  expect(pieces.every(({ authorNote }) => authorNote === null)).toBe(true)
})

test('an English page gives English drafts', () => {
  const page =
    'How should cooperation be understood?\n\nJohn Smith (Professor, Example University): It comes first.'
  expect(composeDrafts(openReview(previewText(page))).locale).toBe('en')
})

describe('C2: credits', () => {
  test.each([
    [
      ['责任编辑\uFF1A张 三 李四 美编\uFF1A高妍'],
      {
        credits: [
          ['责任编辑', ['张三', '李四']],
          ['美编', ['高妍']],
        ],
      },
    ],
    [['责任编辑\uFF1A王五、赵六'], { credits: [['责任编辑', ['王五', '赵六']]] }],
    [['Editor: Jane Doe, John Roe'], { credits: [['Editor', ['Jane Doe', 'John Roe']]] }],
    [['2025年9月3日 星期三', '第11版\uFF1A智库'], { printedOn: '2025-09-03', pageLabel: '第11版\uFF1A智库' }],
    [['2025-9-3'], { printedOn: '2025-09-03' }],
    [['2025年2月31日', '来源经济日报'], { left: ['2025年2月31日', '来源经济日报'] }],
  ])('%j', (lines, expected) => {
    const { credits, ...rest } = readCredits(lines)
    const read = { credits: credits.map(({ role, names }) => [role, names]), ...rest }
    expect(read).toEqual({ credits: [], printedOn: null, pageLabel: null, left: [], ...expected })
  })
})
