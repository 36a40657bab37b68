import { expect, test } from 'vitest'
import { matchSeries } from '../../src/importer/operations/find-series.ts'

const series = [
  { id: 1, name: '智库圆桌' },
  { id: 1, name: 'Think-tank Roundtable' },
  { id: 2, name: '经济观察圆桌' },
  { id: 2, name: null },
]

test('an import goes into the series that has the printed name in any language, however it is spelt', () => {
  expect(matchSeries(series, '智 庫 圓 桌')).toBe(1)
  expect(matchSeries(series, 'THINK-TANK ROUNDTABLE')).toBe(1)
  expect(matchSeries(series, '别的圆桌')).toBeNull()
  expect(matchSeries([...series, { id: 3, name: '智库圆桌' }], '智库圆桌')).toBeNull()
})

test('a page that prints no name belongs to the only series there is, and to none of several', () => {
  expect(matchSeries(series.slice(0, 2), null)).toBe(1)
  expect(matchSeries(series, null)).toBeNull()
  expect(matchSeries(series.slice(0, 2), '别的圆桌')).toBeNull()
  expect(matchSeries([], null)).toBeNull()
})
