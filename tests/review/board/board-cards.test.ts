import { expect, test } from 'vitest'
import { shortenNames } from '../../../src/review/admin/board/shorten-names.ts'
import { readZonedTime, writeZonedTime } from '../../../src/review/admin/board/zoned-time.ts'
import { readStanding } from '../../../src/review/delegations/standing.ts'

test('a due date is typed and shown in the time zone of the series, over a change of clocks too', () => {
  expect(readZonedTime('2026-11-23T18:00', 'Asia/Shanghai')).toBe('2026-11-23T10:00:00.000Z')
  expect(readZonedTime('2026-07-01T09:30', 'Europe/Berlin')).toBe('2026-07-01T07:30:00.000Z')
  expect(readZonedTime('2026-12-01T09:30', 'Europe/Berlin')).toBe('2026-12-01T08:30:00.000Z')
  for (const moment of ['2026-03-28T23:59:00.000Z', '2026-10-25T05:00:00.000Z']) {
    for (const zone of ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'UTC']) {
      expect(readZonedTime(writeZonedTime(moment, zone), zone)).toBe(moment)
    }
  }
})

test('an empty field is no due date, and neither is half of one', () => {
  expect(readZonedTime('', 'Asia/Shanghai')).toBeNull()
  expect(readZonedTime('2026-11-23', 'Asia/Shanghai')).toBeNull()
})

test('a card names a few people, and says how many more there are', () => {
  expect(shortenNames(['a', 'b', 'c', 'd'])).toEqual({ shown: ['a', 'b', 'c', 'd'], more: 0 })
  expect(shortenNames(['a', 'b', 'c', 'd', 'e'])).toEqual({ shown: ['a', 'b', 'c'], more: 2 })
})

test('a delegation is coming, in force, over, or ended early (R6)', () => {
  const [from, until] = ['2026-11-20T00:00:00.000Z', '2026-11-25T00:00:00.000Z']
  const at = (day: number) => new Date(`2026-11-${day}T00:00:00.000Z`)
  expect(readStanding({ from, until }, at(19))).toBe('coming')
  expect(readStanding({ from, until }, at(20))).toBe('in-force')
  expect(readStanding({ from, until }, at(25))).toBe('over')
  expect(readStanding({ from, until, endedAt: '2026-11-21T00:00:00.000Z' }, at(22))).toBe('ended')
})
