import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { decodeBase, encodeBase } from '../../src/saving/base.ts'
import { markFields } from '../../src/saving/marks.ts'
import { mergeOrder } from '../../src/saving/merge-order.ts'
import { mergeWrite } from '../../src/saving/merge-write.ts'
import type { Values } from '../../src/saving/plain-value.ts'

const name: FlattenedField = { name: 'name', type: 'text' }
const post: FlattenedField = { name: 'post', type: 'text' }
const fields: FlattenedField[] = [
  { name: 'title', type: 'text', label: { zh: '标题', en: 'Title' } },
  { name: 'printedOn', type: 'date' },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  {
    name: 'bylines',
    type: 'array',
    label: { zh: '署名', en: 'Bylines' },
    fields: [],
    flattenedFields: [name, post],
  },
]

const reading = { locale: 'zh', layout: 'told' } as const

function merge({ base, sent, current }: Record<'base' | 'sent' | 'current', Values>) {
  const marks = markFields(fields, base, reading)
  const now = { values: current, marks: markFields(fields, current, reading) }
  const { changes, conflicts } = mergeWrite(fields, { base: marks, sent, current: now }, 'zh')
  const after = { ...current, ...changes }
  return { after, changes, conflicts: conflicts.map(({ field }) => field), told: conflicts }
}

const row = (id: string, told: string, more: Values = {}): Values => ({ id, name: told, ...more })
const ids = (value: unknown) => (Array.isArray(value) ? value.map((item: Values) => item.id) : [])

describe('D2: single values', () => {
  test('a field sent as its base had it stays as it is now', () => {
    const sent = { title: '一', printedOn: null }
    const { after, changes } = merge({ base: { title: '一' }, sent, current: { title: '二' } })
    expect(after.title).toBe('二')
    expect(changes).toEqual({})
  })

  test('a field that both have changed is in conflict, with both values and its label', () => {
    const { told } = merge({ base: { title: '一' }, sent: { title: '三' }, current: { title: '二' } })
    expect(told).toEqual([{ field: 'title', label: { zh: '标题', en: 'Title' }, yours: '三', theirs: '二' }])
  })

  test('the same is the same however it is written: days, ids and what is empty', () => {
    const base = { title: '', printedOn: '2025-09-03T00:00:00.000Z', cover: 4 }
    const sent = { title: null, printedOn: '2025-09-03T08:00:00+08:00', cover: { id: 4, alt: '图' } }
    expect(merge({ base, sent, current: { ...base, title: '新' } })).toMatchObject({
      changes: {},
      conflicts: [],
    })
  })
})

describe('D2: rows', () => {
  const base = { bylines: [row('a', '甲'), row('b', '乙'), row('c', '丙')] }

  test('different rows, and different fields of one row, merge', () => {
    const sent = { bylines: [row('a', '甲一'), row('b', '乙'), row('c', '丙')] }
    const current = { bylines: [row('a', '甲', { post: '院长' }), row('b', '乙二'), row('c', '丙')] }
    const { after, conflicts } = merge({ base, sent, current })
    expect(conflicts).toEqual([])
    expect(after.bylines).toEqual([row('a', '甲一', { post: '院长' }), row('b', '乙二'), row('c', '丙')])
  })

  test('one field of one row changed by both is in conflict, and named', () => {
    const sent = { bylines: [row('a', '甲一'), row('b', '乙'), row('c', '丙')] }
    const current = { bylines: [row('a', '甲二'), row('b', '乙'), row('c', '丙')] }
    const { told } = merge({ base, sent, current })
    expect(told).toMatchObject([{ field: 'bylines.a.name', label: { zh: '署名 1 › name' } }])
  })

  test('a row that one has moved and another has written keeps both', () => {
    const sent = { bylines: [row('c', '丙'), row('a', '甲'), row('b', '乙')] }
    const current = { bylines: [row('a', '甲'), row('b', '乙'), row('c', '丙二')] }
    const { after, conflicts } = merge({ base, sent, current })
    expect(conflicts).toEqual([])
    expect(after.bylines).toEqual([row('c', '丙二'), row('a', '甲'), row('b', '乙')])
  })

  test('rows that both have added both stand', () => {
    const sent = { bylines: [...base.bylines, row('d', '丁')] }
    const current = { bylines: [row('e', '戊'), ...base.bylines] }
    const { after, conflicts } = merge({ base, sent, current })
    expect(conflicts).toEqual([])
    expect(ids(after.bylines)).toEqual(['e', 'a', 'b', 'c', 'd'])
  })

  test('a row that one has taken out stays out, unless the other has written in it', () => {
    const without = { bylines: [row('a', '甲'), row('c', '丙')] }
    expect(ids(merge({ base, sent: base, current: without }).after.bylines)).toEqual(['a', 'c'])
    expect(ids(merge({ base, sent: without, current: base }).after.bylines)).toEqual(['a', 'c'])
    const written = { bylines: [row('a', '甲'), row('b', '乙二'), row('c', '丙')] }
    expect(merge({ base, sent: written, current: without }).conflicts).toEqual(['bylines.b'])
    expect(merge({ base, sent: without, current: written }).conflicts).toEqual(['bylines.b'])
  })

  test('rows that both have moved, and differently, are in conflict', () => {
    const sent = { bylines: [row('b', '乙'), row('a', '甲'), row('c', '丙')] }
    const current = { bylines: [row('a', '甲'), row('c', '丙'), row('b', '乙')] }
    expect(merge({ base, sent, current }).conflicts).toEqual(['bylines'])
    expect(merge({ base, sent, current: sent }).conflicts).toEqual([])
  })

  test('what was added goes after the row that it was added after', () => {
    const orders = { base: ['a', 'b'], sent: ['b', 'a'], current: ['a', 'x', 'b'] }
    expect(mergeOrder(orders, new Set(['a', 'b', 'x'])).order).toEqual(['b', 'a', 'x'])
  })
})

describe('bases', () => {
  const base = {
    collection: 'answers',
    id: 12,
    locale: 'zh',
    marks: markFields(fields, { title: '一', bylines: [row('a', '甲')] }, reading),
  }

  test('what is encoded is read again', () => {
    expect(decodeBase(encodeBase(base))).toEqual(base)
    expect(encodeBase(base)).toMatch(/^answers\.12\.zh\.[\w-]+$/u)
  })

  test('what is no base is none', () => {
    const broken = btoa('{"title":[1]}')
    const given = ['', 'answers.12.zh.', 'answers.12.zh.!!!!', `answers.12.zh.${broken}`, 'x.y.z']
    for (const text of given) expect(decodeBase(text)).toBeNull()
  })
})
