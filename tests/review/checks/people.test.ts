import { expect, describe as group, test } from 'vitest'
import type { ExpertOnFile, OfficeHolder } from '../../../src/review/checks/checked-issue.ts'
import { describe, findIn, say } from '../../support/check-text.ts'

// Invented persons: the rules do not know who is who.
const officeHolders: OfficeHolder[] = [
  { name: '赵一明', post: '国家主席', validFrom: '2023-03-10', validTo: null, order: 1 },
  { name: '赵一明', post: '主席', validFrom: '2023-03-10', validTo: null, order: 1 },
  { name: '钱二华', post: '总理', validFrom: '2023-03-11', validTo: null, order: 2 },
  { name: '孙三成', post: '总理', validFrom: '2013-03-15', validTo: '2023-03-10', order: 2 },
  { name: '李四', post: '外交部部长', validFrom: '2024-01-01', validTo: null, order: 3 },
]

const experts: ExpertOnFile[] = [
  {
    name: '刘华芹',
    otherNames: [],
    affiliations: [
      { title: '研究院副研究员', from: null, to: '2023-12-31' },
      { title: '研究院研究员', from: '2024-01-01', to: null },
    ],
  },
]

const byline = (name: string, titles: string[]) => ({
  piece: { bylines: [{ name, titles, titlesAsPrinted: titles.join('、') }] },
})

group('posts on the list', () => {
  test('a post that is held on the printed date is right, before the name and after it', () => {
    expect(say('posts', '国家主席赵一明会见总理钱二华。赵一明主席指出。', { officeHolders })).toEqual([])
  })

  test('a post that another holds on the printed date is grave, and the list’s answer is told', () => {
    const [finding] = findIn('posts', { officeHolders, body: ['总理孙三成出席会议。'] })
    expect(finding).toMatchObject({ rule: 'post-not-held', severity: 'grave', quote: { text: '总理孙三成' } })
    expect(finding?.sentence.zh).toContain('钱二华')
  })

  test('it is right for an issue that was printed while it was held', () => {
    expect(say('posts', '总理孙三成出席会议。', { officeHolders, printedOn: '2020-05-01' })).toEqual([])
  })

  test.each(['时任总理孙三成出席会议。', '前总理孙三成出席会议。', '2018年\uFF0C总理孙三成出席会议。'])(
    'what is told of an earlier time is judged by that time: %s',
    (text) => expect(say('posts', text, { officeHolders })).toEqual([]),
  )

  test('副 makes another post of the one that follows', () => {
    expect(say('posts', '副总理李四出席会议。', { officeHolders })).toEqual([])
  })

  test('posts strung by pause marks before one name are each looked at', () => {
    expect(say('posts', '国家主席、总理赵一明出席。', { officeHolders })).toEqual([
      'post-not-held: 总理赵一明',
    ])
  })

  test('a name that differs from its holder’s in one letter of three is grave', () => {
    expect(say('posts', '国家主席赵一鸣出席会议。', { officeHolders })).toEqual([
      'name-misspelt: 赵一鸣 → 赵一明',
    ])
  })

  test('several who are named together stand in the order of the list', () => {
    const [finding] = findIn('posts', { officeHolders, body: ['钱二华、赵一明出席会议。'] })
    expect(finding?.severity).toBe('grave')
    expect(finding && describe(finding)).toBe('leader-order: 钱二华、赵一明 → 赵一明、钱二华')
    expect(say('posts', '总理钱二华、外交部部长李四陪同。', { officeHolders })).toEqual([])
    expect(say('posts', '外交部部长李四和总理钱二华陪同。', { officeHolders })).toEqual([
      'leader-order: 李四和总理钱二华',
    ])
  })

  test('names in different clauses are no enumeration', () => {
    expect(say('posts', '钱二华会见来宾\uFF0C随后赵一明主席讲话。', { officeHolders })).toEqual([])
  })
})

group('experts on file', () => {
  test('a title that is on file for the printed date is right', () => {
    expect(say('names', '正文。', { experts, ...byline('刘华芹', ['研究院研究员']) })).toEqual([])
  })

  test('a title that was held at another time is grave', () => {
    const given = { experts, body: ['正文。'], ...byline('刘华芹', ['研究院副研究员']) }
    expect(findIn('names', given).map((one) => [one.severity, describe(one)])).toEqual([
      ['grave', 'title-not-held: 研究院副研究员 → 研究院研究员'],
    ])
    expect(findIn('names', { ...given, printedOn: '2022-01-01' })).toEqual([])
  })

  test('a title that is not on file is a warning', () => {
    expect(say('names', '正文。', { experts, ...byline('刘华芹', ['大学教授']) })).toEqual([
      'title-differs: 大学教授 → 研究院研究员',
    ])
  })

  test('a name that differs in one letter from the one who holds the title is grave', () => {
    expect(say('names', '正文。', { experts, ...byline('刘华琴', ['研究院研究员']) })).toEqual([
      'name-misspelt: 刘华琴 → 刘华芹',
    ])
  })

  test('a name that is not on file is noted, and no more', () => {
    expect(findIn('names', { experts, ...byline('许涛', ['研究员']) })).toMatchObject([
      { rule: 'name-unknown', severity: 'note' },
    ])
  })
})
