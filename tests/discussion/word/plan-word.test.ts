import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { planWord } from '../../../src/discussion/word/plan-word.ts'
import { readWord } from '../../../src/discussion/word/read-word.ts'
import { buildDocx, type DocxParagraph, type DocxPart } from '../../support/build-docx.ts'

const lines = [
  '安全合作是上合组织的优先方向。',
  '机制化建设不断取得丰硕成果。',
  '面向未来\uFF0C合作前景广阔。',
]

function plan(paragraphs: (DocxParagraph | DocxPart[])[], text: readonly string[] = lines) {
  return planWord(readWord(buildDocx(paragraphs)), { lines: text, locale: 'zh' })
}

const untouched: DocxPart[][] = lines.map((line) => [line])
const [one = [], two = [], three = []] = untouched

describe('tracked changes', () => {
  test('a replacement of one person is one suggestion, in its place and with its author and date', () => {
    const { changes, unplaced } = plan([
      ['安全合作是上合组织的', { del: '优先方向' }, { ins: '首要任务' }, '。'],
      two,
      three,
    ])
    expect(changes).toMatchObject([
      {
        line: 0,
        from: 10,
        to: 14,
        quote: '优先方向',
        replacement: '首要任务',
        mark: { author: '王军', date: '2026-11-20T08:30:00.000Z' },
        isTracked: true,
      },
    ])
    expect(unplaced).toEqual([])
  })

  test('changes of two people side by side are two', () => {
    const { changes } = plan([
      ['安全合作是上合组织的', { del: '优先', by: '甲' }, { ins: '重要', by: '乙' }, '方向。'],
      two,
      three,
    ])
    expect(changes.map(({ quote, replacement, mark }) => [quote, replacement, mark.author])).toEqual([
      ['优先', '', '甲'],
      ['', '重要', '乙'],
    ])
  })

  test('a move is a deletion and an insertion', () => {
    const { changes } = plan([
      [{ moveFrom: '安全' }, '合作是上合组织的', { moveTo: '安全' }, '优先方向。'],
      two,
      three,
    ])
    expect(changes.map(({ from, to, replacement }) => [from, to, replacement])).toEqual([
      [0, 2, ''],
      [10, 10, '安全'],
    ])
  })

  test('new paragraphs come behind the one before them, however Word marks their ends', () => {
    const asWordDoes = plan([one, { parts: [{ ins: '新的一段。' }], end: 'ins' }, two, three])
    const byEnter = plan([{ parts: lines.slice(0, 1), end: 'ins' }, [{ ins: '新的一段。' }], two, three])
    for (const { changes } of [asWordDoes, byEnter]) {
      expect(changes).toMatchObject([{ line: 0, from: 15, to: 15, replacement: '\n新的一段。' }])
    }
  })

  test('a paragraph that was deleted with its end is emptied', () => {
    const { changes, unplaced } = plan([one, { parts: [{ del: lines[1] ?? '' }], end: 'del' }, three])
    expect(changes).toMatchObject([{ line: 1, from: 0, to: lines[1]?.length, replacement: '' }])
    expect(unplaced).toEqual([])
  })

  test('what would part a paragraph or join two is listed with its words', () => {
    const { unplaced } = plan([
      { parts: ['安全合作是'], end: 'ins' },
      ['上合组织的优先方向。'],
      { parts: two, end: 'del' },
      three,
    ])
    expect(unplaced.map(({ why }) => why)).toEqual(['splits', 'joins'])
  })

  test('a change of words that are otherwise in the text by now is listed with its words', () => {
    const { changes, unplaced } = plan(
      [['安全合作是上合组织的', { del: '优先方向' }, { ins: '首要任务' }, '。'], two, three],
      ['安全合作是上合组织的优先努力方向。', ...lines.slice(1)],
    )
    expect(changes).toEqual([])
    expect(unplaced).toMatchObject([{ why: 'words-changed', quote: '优先方向', words: '首要任务' }])
  })

  test('a change finds its place though other words of the paragraph have changed', () => {
    const { changes } = plan(
      [['安全合作是上合组织的', { del: '优先方向' }, { ins: '首要任务' }, '。'], two, three],
      ['当前\uFF0C安全合作是上合组织的优先方向。', ...lines.slice(1)],
    )
    expect(changes.filter(({ isTracked }) => isTracked)).toMatchObject([{ from: 13, to: 17 }])
  })
})

describe('what was changed without tracking', () => {
  test('is found by comparing the texts, and nobody is named for it but who saved the file', () => {
    const { changes } = plan([['安全合作是上合组织的首要方向。'], two, three])
    expect(changes).toMatchObject([
      { quote: '优先', replacement: '首要', isTracked: false, mark: { author: '王军', date: null } },
    ])
  })

  test('a paragraph of the file that matches nothing is said, and offered as a new one where it stands', () => {
    const { changes, unmatched, absent } = plan([
      ['标题\uFF1A另一回事'],
      one,
      ['全新的段落\uFF0C谈贸易往来。'],
      three,
    ])
    expect(unmatched).toEqual(['标题\uFF1A另一回事', '全新的段落\uFF0C谈贸易往来。'])
    expect(changes).toMatchObject([{ line: 0, from: 15, replacement: '\n全新的段落\uFF0C谈贸易往来。' }])
    expect(absent).toEqual([lines[1]])
  })

  test('a file whose changes were accepted here says nothing more', () => {
    const file: DocxPart[][] = [
      ['安全合作是上合组织的', { del: '优先方向' }, { ins: '首要任务' }, '。'],
      two,
      three,
    ]
    const before = plan(file)
    const after = plan(file, ['安全合作是上合组织的首要任务。', ...lines.slice(1)])
    expect(after.changes).toEqual([])
    expect(after.unplaced.map(({ key }) => key)).toEqual(before.changes.map(({ key }) => key))
  })
})

describe('comments', () => {
  test('stand at their words, with who wrote them and when', () => {
    const { comments } = plan([
      ['安全合作是', { comment: '是否改为“上合”？', on: '上合组织', by: '李梅' }, '的优先方向。'],
      two,
      three,
    ])
    expect(comments).toMatchObject([
      { line: 0, from: 5, to: 9, quote: '上合组织', words: '是否改为“上合”？', mark: { author: '李梅' } },
    ])
  })

  test('stand on the paragraph where their words have changed, and are listed where it is gone', () => {
    const file: DocxPart[][] = [[{ comment: '出处？', on: '安全合作' }, '是上合组织的优先方向。'], two, three]
    expect(plan(file, ['务实合作是上合组织的优先方向。', ...lines.slice(1)]).comments).toMatchObject([
      { from: 0, to: 15 },
    ])
    expect(plan(file, lines.slice(1))).toMatchObject({ comments: [], unplaced: [{ words: '出处？' }] })
  })
})

describe('a file that is not what it should be is refused in one sentence', () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      readWord(bytes)
    } catch (error) {
      return error
    }
    return null
  }

  test.each([
    ['not-word', strToU8('just words')],
    ['not-word', zipSync({ mimetype: strToU8('application/epub+zip') })],
    ['encrypted', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])],
    ['damaged', buildDocx([], { files: { 'word/document.xml': '<w:document><w:p>' } })],
    [
      'damaged',
      buildDocx([], { files: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
    ],
    ['too-large', zipSync({ 'word/document.xml': new Uint8Array(25 * 1024 * 1024) })],
    ['too-large', new Uint8Array(11 * 1024 * 1024)],
    [
      'too-long',
      buildDocx([], {
        files: {
          'word/document.xml': `<w:document xmlns:w="w"><w:body>${'<w:tbl>'.repeat(60)}${'</w:tbl>'.repeat(60)}</w:body></w:document>`,
        },
      }),
    ],
  ])('%s', (reason, bytes) => {
    expect(refusal(bytes)).toMatchObject({ details: { reason } })
  })
})
