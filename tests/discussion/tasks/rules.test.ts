import { describe, expect, test } from 'vitest'
import { dayOf, findStage, findStepStage, isDay, nextDay } from '../../../src/discussion/tasks/rules.ts'

describe('the day of a task', () => {
  test('is that of the time zone, wherever the server stands', () => {
    expect(dayOf(new Date('2026-11-23T16:00:00Z'), 'Asia/Shanghai')).toBe('2026-11-24')
    expect(dayOf(new Date('2026-11-23T15:59:59Z'), 'Asia/Shanghai')).toBe('2026-11-23')
  })

  test.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
  ])('after %s comes %s', (day, next) => {
    expect(nextDay(day)).toBe(next)
  })

  test.each(['2026-11-31', '2026-1-1', '2026-13-01', 'tomorrow', '', '2026-11-30T00:00'])(
    '%o is none',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  test('2028-02-29 is one', () => {
    expect(isDay('2028-02-29')).toBe(true)
  })
})

describe('a reminder', () => {
  test.each([
    ['2026-11-20', null],
    ['2026-11-22', null],
    ['2026-11-23', 'before'],
    ['2026-11-24', 'day'],
    ['2026-11-25', 'late'],
    ['2027-01-01', 'late'],
  ])('of what is due on 24 November is on %s: %s', (day, stage) => {
    expect(findStage('2026-11-24', day)).toBe(stage)
  })
})

test.each([
  ['2097-06-08T23:59:00Z', 'Asia/Shanghai', null],
  ['2097-06-09T00:00:00Z', 'Asia/Shanghai', 'soon'],
  ['2097-06-09T11:59:00Z', 'America/New_York', null],
  ['2097-06-09T12:00:00Z', 'America/New_York', 'soon'],
  ['2097-06-10T09:59:00Z', 'Asia/Shanghai', 'soon'],
  ['2097-06-10T10:00:00Z', 'Asia/Shanghai', 'late'],
])('at %s in %s a step due at 10:00 UTC of 10 June is %s', (now, timeZone, stage) => {
  expect(findStepStage('2097-06-10T10:00:00Z', { now: new Date(now), timeZone })).toBe(stage)
})
