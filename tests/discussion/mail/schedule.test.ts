import { describe, expect, test } from 'vitest'
import { findMorning, findNextAttempt, mostAttempts } from '../../../src/discussion/mail/schedule.ts'

describe('the daily letter', () => {
  test.each([
    ['2026-11-23T00:00:00Z', 'Asia/Shanghai', '2026-11-23T00:00:00.000Z'],
    ['2026-11-22T23:59:59Z', 'Asia/Shanghai', '2026-11-22T00:00:00.000Z'],
    ['2026-11-23T15:59:00Z', 'Asia/Shanghai', '2026-11-23T00:00:00.000Z'],
    // Clocks go forward in the night of 29 March.
    ['2026-03-29T12:00:00Z', 'Europe/Berlin', '2026-03-29T06:00:00.000Z'],
    ['2026-03-29T05:00:00Z', 'Europe/Berlin', '2026-03-28T07:00:00.000Z'],
  ])('at %s in %s holds what came in before %s: eight in the morning there', (now, zone, morning) => {
    expect(findMorning(new Date(now), zone).toISOString()).toBe(morning)
  })
})

describe('a letter that does not go out', () => {
  test('is tried again ever later, never more than six hours, and is given up in the end', () => {
    const now = new Date('2026-11-23T00:00:00Z')
    const pauses: (number | null)[] = []
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const next = findNextAttempt(attempt, now)
      pauses.push(next && (next.getTime() - now.getTime()) / 60_000)
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, null])
  })
})
