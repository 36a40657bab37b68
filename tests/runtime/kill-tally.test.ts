import { expect, test } from 'vitest'
import { addTally, countKept, nothing } from '../../runtime/bench/kill-tally.ts'

test('of words that were cut off, those from the first on are counted that stand together', () => {
  expect(countKept('〔1甲〕字0a', 'x〔1甲〕字0ay')).toBe(7)
  expect(countKept('〔1甲〕字0a', 'x〔1甲〕字\n0a')).toBe(5)
  expect(countKept('〔1甲〕字0a', '〔2甲〕字0a')).toBe(1)
  expect(countKept('字', '')).toBe(0)
})

test('tallies of rounds are added figure by figure', () => {
  const round = { acknowledged: 5, lost: 1, unsaid: 4, committed: 3, returned: 2 }
  expect(addTally(addTally(nothing, round), round)).toEqual({
    acknowledged: 10,
    lost: 2,
    unsaid: 8,
    committed: 6,
    returned: 4,
  })
})
