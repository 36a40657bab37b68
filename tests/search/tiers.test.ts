import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listTiersOfDay, planTiers } from '../../src/search/tiers.ts'

const days = fc
  .date({ min: new Date('1949-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('every day of a span lies in one stretch, and stretches come newest first', () => {
  fc.assert(
    fc.property(days, days, days, days, (...given) => {
      const [oldest = '', one = '', other = '', newest = ''] = given.toSorted()
      const tiers = planTiers({ oldest, newest })
      const placesOf = (day: string) =>
        listTiersOfDay(day)
          .map((tier) => tiers.indexOf(tier))
          .filter((at) => at >= 0)
      expect(placesOf(one)).toHaveLength(1)
      expect(placesOf(other)).toHaveLength(1)
      expect(placesOf(other)[0]).toBeLessThanOrEqual(placesOf(one)[0] ?? -1)
      expect(tiers.length).toBeLessThan(40)
    }),
  )
})

test('twenty years are asked in few stretches, whenever they end', () => {
  for (const end of ['2026-11-22', '2027-02-01', '2028-05-31', '2029-08-08', '2031-12-31']) {
    const oldest = `${Number(end.slice(0, 4)) - 20}-01-05`
    expect(planTiers({ oldest, newest: end }).length).toBeLessThanOrEqual(10)
  }
})
