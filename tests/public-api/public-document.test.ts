import { expect, test } from 'vitest'
import { collectIds, dropEmptyEntries, dropHiddenIds } from '../../src/public-api/hidden-relations.ts'
import { keepListedFields } from '../../src/public-api/public-document.ts'

const order = {
  runningOrder: [
    { blockType: 'questionEntry', question: 1, answers: [11, { id: 12 }, 13] },
    { blockType: 'questionEntry', question: { id: 2 }, answers: [] },
    { blockType: 'essayEntry', essay: 21 },
  ],
}

test('ids are found through lists and blocks; documents that are filled in are none', () => {
  expect(collectIds(order, ['runningOrder', 'question'])).toEqual([1])
  expect(collectIds(order, ['runningOrder', 'answers'])).toEqual([11, 13])
  expect(collectIds([order, order], ['runningOrder', 'essay'])).toEqual([21, 21])
  expect(collectIds({ runningOrder: null }, ['runningOrder', 'essay'])).toEqual([])
})

test('a hidden id falls out of a list, and leaves nothing in a single place', () => {
  const shown = dropHiddenIds(order, ['runningOrder', 'answers'], new Set([13]))
  expect(shown).toMatchObject({
    runningOrder: [{ answers: [{ id: 12 }, 13] }, { answers: [] }, { essay: 21 }],
  })
  expect(dropHiddenIds({ question: 5 }, ['question'], new Set())).toEqual({ question: null })
})

test('an entry of the running order without its question or essay is no entry', () => {
  const hidden = [{ question: null, answers: [] }, { question: 2 }, { essay: null }, { essay: 3 }]
  expect(dropEmptyEntries(hidden)).toEqual([{ question: 2 }, { essay: 3 }])
})

test('P1: of an expert the public sees the listed fields, and the titles of today', () => {
  const file = {
    id: 1,
    name: '许涛',
    otherNames: ['Xu Tao'],
    contact: { email: 'private@example.org' },
    sortKey: 'xu tao',
    futureField: 'private until it is listed',
    affiliations: [
      { id: 'a', title: '研究员', from: null, to: null, confirmedOn: '2025-01-01T00:00:00.000Z' },
      { id: 'b', title: '从前的职务', from: null, to: '2001-01-01T00:00:00.000Z' },
    ],
  }
  expect(keepListedFields('experts', file)).toEqual({
    id: 1,
    name: '许涛',
    affiliations: [{ title: '研究员' }],
  })
})
