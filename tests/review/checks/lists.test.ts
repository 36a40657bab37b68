import { describe, expect, test } from 'vitest'
import { decodeList } from '../../../src/review/checks/lists/csv/decode-list.ts'
import { officeHolderList } from '../../../src/review/checks/lists/csv/office-holder-list.ts'
import { readList } from '../../../src/review/checks/lists/csv/read-list.ts'
import { wordingList } from '../../../src/review/checks/lists/csv/wording-list.ts'
import { writeList } from '../../../src/review/checks/lists/csv/write-list.ts'

const holders = [
  { name: '赵一明', post: '主席', validFrom: '2023-03-10T12:00:00.000Z', validTo: null, order: 1 },
  {
    name: '钱"二"华',
    post: '总理,秘书长',
    validFrom: null,
    validTo: '2024-01-01T12:00:00.000Z',
    order: null,
  },
]
const words = [
  {
    wording: '=某提法',
    useInstead: '另一\n提法',
    severity: 'grave',
    note: '说明',
    from: null,
    to: null,
    enabled: false,
  },
]

describe('a list as a CSV file', () => {
  test.each(['zh', 'en'] as const)('what is exported in %s imports as it was', (language) => {
    const file = writeList(officeHolderList, { rows: holders, language })
    expect(readList(file, officeHolderList).map(({ row }) => row)).toEqual(holders)
    const other = writeList(wordingList, { rows: words, language })
    expect(readList(other, wordingList).map(({ row }) => row)).toEqual(words)
  })

  test('it opens in spreadsheets: a byte order mark, CR LF, and no cell that is taken for a formula', () => {
    const file = writeList(wordingList, { rows: words, language: 'zh' })
    expect(file.startsWith('\uFEFF')).toBe(true)
    expect(file).toContain('\r\n')
    expect(file).toContain("'=某提法")
  })

  test('UTF-8 with and without its mark and GB 18030 are read', () => {
    const text = '姓名,职务\n赵一明,主席\n'
    const gb18030 = Uint8Array.from([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd6, 0xb0, 0xce, 0xf1, 0x0a, 0xd5, 0xd4, 0xd2, 0xbb, 0xc3, 0xf7, 0x2c,
      0xd6, 0xf7, 0xcf, 0xaf, 0x0a,
    ])
    for (const bytes of [
      new TextEncoder().encode(text),
      new TextEncoder().encode(`\uFEFF${text}`),
      gb18030,
    ]) {
      expect(readList(decodeList(bytes), officeHolderList)).toMatchObject([
        { line: 2, row: { name: '赵一明', post: '主席' } },
      ])
    }
    expect(() => decodeList(Uint8Array.from([0xff, 0xff, 0x00]))).toThrow(/save it as CSV/)
  })

  test('columns come in any order, in either language, and may be missing; days as spreadsheets write them', () => {
    const file = '职务,name,任职自\n主席,赵一明,2023/3/1\n总理,钱二华,2023年12月31日\n'
    expect(readList(file, officeHolderList).map(({ row }) => row)).toEqual([
      { name: '赵一明', post: '主席', validFrom: '2023-03-01T12:00:00.000Z', validTo: null, order: null },
      { name: '钱二华', post: '总理', validFrom: '2023-12-31T12:00:00.000Z', validTo: null, order: null },
    ])
  })
})

describe('a bad line is named, and nothing is answered', () => {
  const refusal = (file: string, list = officeHolderList) => {
    try {
      readList(file, list)
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
    return 'it was taken'
  }

  test.each([
    ['an empty name', '姓名,职务\n赵一明,主席\n,总理\n', /Line 3: name must not be empty/],
    [
      'a day that there is not',
      '姓名,职务,任职自\n赵一明,主席,2023-02-30\n',
      /Line 2: valid from is no date/,
    ],
    ['an order that is none', '姓名,职务,排序\n赵一明,主席,第一\n', /Line 2: order is no whole number/],
    ['days that run backwards', '姓名,职务,任职自,任职至\n甲,乙,2024-01-01,2023-01-01\n', /Line 2: valid to/],
    ['a repeated row', '姓名,职务\n甲,乙\n丙,丁\n甲,乙\n', /Line 4: says the same as line 2/],
    ['an unknown column', '姓名,岗位\n甲,乙\n', /Line 1: .*unknown: “岗位”/],
    ['a quotation mark without its pair', '姓名,职务\n甲,乙\n"丙,丁\n', /Line 3: .*not paired/],
    ['an empty file', '', /empty/],
  ])('%s', (_, file, sentence) => expect(refusal(file)).toMatch(sentence))

  test('lines are counted as an editor sees them, through cells of several lines', () => {
    expect(refusal('用语,说明\r\n甲,"一\r\n二"\r\n\r\n,无\r\n', wordingList)).toMatch(/Line 5: wording/)
  })

  test('a severity and a yes are words of either language, and others are refused', () => {
    expect(readList('wording,severity,enabled\n甲,严重,no\n', wordingList)[0]?.row).toMatchObject({
      severity: 'grave',
      enabled: false,
    })
    expect(refusal('wording,severity\n甲,很严重\n', wordingList)).toMatch(/Line 2: severity/)
  })
})
