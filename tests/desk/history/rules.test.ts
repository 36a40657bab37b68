import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { compareFields, findChangedFields } from '../../../src/desk/history/compare-fields.ts'
import { readFieldTexts, type Wording } from '../../../src/desk/history/field-texts.ts'
import { pickLanguage } from '../../../src/desk/history/pick-language.ts'
import { findPredecessor } from '../../../src/desk/history/queries.ts'
import { compareOrderNames, type OrderName } from '../../../src/desk/history/running-order-lines.ts'
import { type Moment, momentsOnPage, pageTimeline } from '../../../src/desk/history/timeline.ts'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true, label: { zh: '标题', en: 'Title' } },
  {
    type: 'row',
    fields: [{ name: 'open', type: 'checkbox', label: { zh: '公开', en: 'Open' } }],
  },
  {
    name: 'kind',
    type: 'select',
    label: { zh: '体裁', en: 'Kind' },
    options: [{ value: 'essay', label: { zh: '署名文章', en: 'Essay' } }],
  },
  {
    name: 'posts',
    type: 'array',
    label: { zh: '任职', en: 'Posts' },
    fields: [
      { name: 'from', type: 'date' },
      { name: 'post', type: 'text', localized: true },
    ],
  },
  { name: 'topic', type: 'relationship', relationTo: 'topics', label: { zh: '主题', en: 'Topic' } },
  { name: 'secret', type: 'text', admin: { hidden: true } },
]

const wording: Wording = {
  i18n: { language: 'zh', fallbackLanguage: 'en', t: ((key: string) => key) as Wording['i18n']['t'] },
  nameOf: (_, id) => (id === 7 ? '安全' : ''),
}

const stored = {
  id: 3,
  title: { zh: '圆桌', en: 'Roundtable' },
  open: true,
  kind: 'essay',
  posts: [{ id: 'a', from: '2026-01-01T12:00:00.000Z', post: { zh: '所长', en: 'Director' } }],
  topic: 7,
  secret: 'x',
}

function read(values: Record<string, unknown>, locale: 'zh' | 'en' = 'zh') {
  return readFieldTexts(fields, pickLanguage(fields, { values, locale }), wording)
}

describe('a document as words', () => {
  test('one language is taken out of all of them, in lists too, and no other stands in for it', () => {
    expect(pickLanguage(fields, { values: stored, locale: 'en' })).toMatchObject({
      title: 'Roundtable',
      posts: [{ post: 'Director' }],
    })
    expect(pickLanguage(fields, { values: { title: { zh: '圆桌' } }, locale: 'en' }).title).toBeNull()
  })

  test('values are told by labels, options by their names, relations by their titles, hidden fields not at all', () => {
    expect(read(stored).map(({ label, text }) => [label, text])).toEqual([
      ['标题', '圆桌'],
      ['公开', '✓'],
      ['体裁', '署名文章'],
      ['任职', '2026-01-01 · 所长'],
      ['主题', '安全'],
    ])
  })

  test('a relation to what has no name is told by its number', () => {
    expect(read({ topic: 9 }).find(({ name }) => name === 'topic')?.text).toBe('编号 9')
  })

  test('changed fields are compared word by word, those that stayed are left out', () => {
    const after = { ...stored, title: { zh: '新圆桌' }, topic: null }
    expect(findChangedFields(read(stored), read(after)).map(({ label }) => label)).toEqual(['标题', '主题'])
    expect(compareFields(read(stored), read(after), 'zh')).toEqual([
      {
        name: 'title',
        label: '标题',
        runs: [
          { change: 'added', text: '新' },
          { change: 'same', text: '圆桌' },
        ],
      },
      { name: 'topic', label: '主题', runs: [{ change: 'removed', text: '安全' }] },
    ])
  })
})

describe('a timeline', () => {
  const moments: Moment[] = [
    ...Array.from(
      { length: 45 },
      (_, index): Moment => ({
        type: 'version',
        id: index + 1,
        at: `2026-11-23T10:${String(index).padStart(2, '0')}:00.000Z`,
        by: index % 2 === 0 ? '张三' : '李四',
        language: index < 40 ? 'zh' : null,
      }),
    ),
    {
      type: 'edition',
      revision: 1,
      kind: 'first',
      at: '2026-11-23T11:00:00.000Z',
      by: '王五',
      language: 'en',
    },
  ]
  const all = { person: null, language: null, page: 1 } as const

  test('it is paged, newest first, and a page beyond the last is the last', () => {
    const first = pageTimeline(moments, all)
    expect(first).toMatchObject({ page: 1, pages: 3, people: ['李四', '王五', '张三'] })
    expect(first.moments).toHaveLength(momentsOnPage)
    expect(first.moments[0]).toMatchObject({ type: 'edition' })
    expect(pageTimeline(moments, { ...all, page: 99 })).toMatchObject({ page: 3 })
    expect(pageTimeline(moments, { ...all, page: -4 })).toMatchObject({ page: 1 })
  })

  test('it is filtered by person', () => {
    const { moments: found, pages } = pageTimeline(moments, { ...all, person: '李四' })
    expect(new Set(found.map(({ by }) => by))).toEqual(new Set(['李四']))
    expect(pages).toBe(2)
  })

  test('it is filtered by language; changes that were made in all of them stay', () => {
    const { moments: found } = pageTimeline(moments, { ...all, language: 'en' })
    expect(found.map(({ language }) => language)).toEqual(['en', null, null, null, null, null])
  })

  test('a version was made from the one before it', () => {
    const versions = [{ id: 2 }, { id: 5 }, { id: 9 }]
    expect([2, 5, 9].map((id) => findPredecessor(versions, id))).toEqual([null, 2, 5])
  })
})

test('a running order is compared by its documents: a changed headline is not a new piece', () => {
  const line = (id: number, name: string): OrderName => ({ type: 'piece', id, name })
  const before = [line(1, '甲'), line(2, '乙'), line(3, '丙')]
  const after = [line(3, '丙'), line(1, '新甲'), line(4, '丁')]
  const changes = compareOrderNames(before, after)
  const told = changes.map((change) => [change.change, 'one' in change ? change.one.name : ''])
  expect(told).toContainEqual(['removed', '乙'])
  expect(told).toContainEqual(['added', '丁'])
  expect(changes.filter(({ change }) => change === 'moved')).toHaveLength(1)
  expect(changes.filter(({ change }) => change === 'kept')).toHaveLength(1)
})
