import { describe, expect, test } from 'vitest'
import {
  countCharacters,
  moveItem,
  placePiece,
  placeQuestion,
  takeOut,
  toStoredOrder,
} from '../../src/desk/running-order/rules.ts'
import { neighbourAfterMove } from '../../src/desk/running-order/view-rules.ts'
import { dropMisplaced, type OrderEntry } from '../../src/issues/rules.ts'

const question = (id: number) => ({ kind: 'question' as const, id })
const piece = (id: number) => ({ kind: 'piece' as const, id })

const order: OrderEntry[] = [
  { type: 'question', question: 1, answers: [11, 12, 13] },
  { type: 'essay', essay: 90 },
  { type: 'question', question: 2, answers: [21] },
]

const outline = (entries: readonly OrderEntry[]) =>
  entries.map((entry) =>
    entry.type === 'essay' ? `e${entry.essay}` : `q${entry.question}:${entry.answers.join()}`,
  )

describe('moving', () => {
  test('puts a question before another entry, its answers with it', () => {
    const moved = moveItem(order, { item: question(2), before: question(1) })
    expect(outline(moved)).toEqual(['q2:21', 'q1:11,12,13', 'e90'])
  })

  test('puts an entry last when nothing is named, or when what was named is gone', () => {
    expect(outline(moveItem(order, { item: question(1), before: null }))).toEqual([
      'e90',
      'q2:21',
      'q1:11,12,13',
    ])
    expect(outline(moveItem(order, { item: piece(90), before: question(7) }))).toEqual([
      'q1:11,12,13',
      'q2:21',
      'e90',
    ])
  })

  test('moves an answer within its question alone', () => {
    const moved = moveItem(order, { item: piece(13), before: piece(11) })
    expect(outline(moved)).toEqual(['q1:13,11,12', 'e90', 'q2:21'])
    const foreign = moveItem(order, { item: piece(11), before: piece(21) })
    expect(outline(foreign)).toEqual(['q1:12,13,11', 'e90', 'q2:21'])
  })

  test('changes nothing for what stands in no order', () => {
    expect(moveItem(order, { item: piece(99), before: piece(11) })).toEqual(order)
  })

  test('by one place names the right neighbour in both directions, and none beyond the ends', () => {
    const list = [piece(1), piece(2), piece(3)]
    expect(neighbourAfterMove(list, { from: 0, to: 1 })).toEqual(piece(3))
    expect(neighbourAfterMove(list, { from: 2, to: 1 })).toEqual(piece(2))
    expect(neighbourAfterMove(list, { from: 1, to: 2 })).toBeNull()
    expect(neighbourAfterMove(list, { from: 0, to: -1 })).toBeUndefined()
    expect(neighbourAfterMove(list, { from: 2, to: 3 })).toBeUndefined()
  })
})

describe('taking out', () => {
  test('a question takes its answers along', () => {
    const { order: rest, fallen } = takeOut(order, question(1))
    expect(outline(rest)).toEqual(['e90', 'q2:21'])
    expect(fallen).toEqual([question(1), piece(11), piece(12), piece(13)])
  })

  test('an answer leaves its question standing, and a question of the same number is not meant', () => {
    expect(outline(takeOut(order, piece(21)).order)).toEqual(['q1:11,12,13', 'e90', 'q2:'])
    expect(takeOut(order, piece(1)).order).toEqual(order)
  })
})

describe('placing', () => {
  test('an answer goes last under its question, which is placed with it when it stood nowhere', () => {
    expect(outline(placePiece(order, { id: 14, question: 1 }))[0]).toBe('q1:11,12,13,14')
    expect(outline(placePiece(order, { id: 31, question: 3 })).at(-1)).toBe('q3:31')
  })

  test('a piece that is placed twice stands once', () => {
    expect(outline(placePiece(order, { id: 11, question: 2 }))).toEqual(['q1:12,13', 'e90', 'q2:21,11'])
    expect(outline(placePiece(order, { id: 90, question: null }))).toEqual(['q1:11,12,13', 'q2:21', 'e90'])
    expect(placeQuestion(order, 2)).toEqual(order)
  })
})

test('what was trashed or moved elsewhere falls out of the order', () => {
  const parts = {
    questions: [{ id: 1 }],
    pieces: [
      { id: 11, kind: 'answer' as const, question: 1 },
      { id: 12, kind: 'answer' as const, question: 2 },
      { id: 90, kind: 'answer' as const, question: 1 },
    ],
  }
  expect(outline(dropMisplaced(order, parts))).toEqual(['q1:11'])
})

test('entries that stood in the stored order keep the id of their row', () => {
  const stored = [
    { blockType: 'questionEntry' as const, question: 2, answers: [21], id: 'row-2' },
    { blockType: 'essayEntry' as const, essay: 90, id: 'row-90' },
  ]
  expect(toStoredOrder(order, stored).map(({ id }) => id)).toEqual([undefined, 'row-90', 'row-2'])
})

test('a text is counted in characters without spaces, also those beyond the first plane', () => {
  const body = {
    root: { children: [{ children: [{ text: '上合 组织' }, { children: [{ text: '𠮷。' }] }] }] },
  }
  expect(countCharacters(body)).toBe(6)
  expect(countCharacters(null)).toBe(0)
})
