import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stackCards } from '../../../src/discussion/threads/client/stack-cards.ts'

test('cards stand at the height of their words where there is room', () => {
  const cards = [
    { id: 1, top: 0, height: 50 },
    { id: 2, top: 200, height: 50 },
  ]
  expect([...stackCards(cards, null)]).toEqual([
    [1, 0],
    [2, 200],
  ])
})

test('the active card stands at its words, and others make room for it', () => {
  const cards = [
    { id: 1, top: 100, height: 50 },
    { id: 2, top: 110, height: 50 },
    { id: 3, top: 120, height: 50 },
  ]
  const tops = stackCards(cards, 2)
  expect(tops.get(2)).toBe(110)
  expect(tops.get(1)).toBe(52)
  expect(tops.get(3)).toBe(168)
})

test('no card ever covers another, and none stands above the beginning of the text', () => {
  const card = fc.record({ top: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 20, max: 200 }) })
  fc.assert(
    fc.property(fc.array(card, { minLength: 1, maxLength: 8 }), fc.nat(8), (given, active) => {
      const cards = given.toSorted((one, other) => one.top - other.top).map((each, id) => ({ id, ...each }))
      const tops = stackCards(cards, active)
      let end = 0
      for (const { id, height } of cards) {
        expect(tops.get(id)).toBeGreaterThanOrEqual(end)
        end = (tops.get(id) ?? 0) + height
      }
    }),
  )
})
