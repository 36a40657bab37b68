import { expect, test } from 'vitest'
import { findChangedTitles } from '../../src/press/changed-titles.ts'

const day = '2026-11-23'
const byline = { name: '许涛', titles: ['研究所所长', '学会理事'], titlesAsPrinted: '研究所所长、学会理事' }
const still = [{ title: '研究所所长' }, { title: '学会理事' }]

const find = (affiliations: { title: string; from?: string; to?: string }[], given = byline) =>
  findChangedTitles([{ byline: given, affiliations }], day)

test('titles that still hold, in whatever order, have not changed', () => {
  expect(find(still)).toEqual([])
  expect(find(still.toReversed())).toEqual([])
})

test('a title that has ended or begun since is shown: as printed, and as it is now', () => {
  const left = [{ title: '研究所所长', to: '2026-01-01' }, { title: '学会理事' }]
  expect(find(left)).toEqual([{ name: '许涛', printed: '研究所所长、学会理事', now: '学会理事' }])
  const joined = [...still, { title: '大学教授', from: '2026-02-01' }]
  expect(find(joined)).toMatchObject([{ now: '研究所所长、学会理事、大学教授' }])
})

test('a title yet to come is not one that is held', () => {
  expect(find([...still, { title: '大学教授', from: '2027-01-01' }])).toEqual([])
})

test('what is printed in other words, but names each title, has not changed', () => {
  const inWords = { ...byline, titlesAsPrinted: '研究所所长\uFF0C兼学会理事' }
  expect(find(still, inWords)).toEqual([])
})

test('of whom nothing is on file, nothing is known to have changed', () => {
  expect(find([])).toEqual([])
  expect(find([{ title: '研究所所长', to: '2020-01-01' }])).toEqual([])
})

test('one signature under several pieces is shown once', () => {
  const affiliations = [{ title: '大学教授' }]
  const signatures = [
    { byline, affiliations },
    { byline, affiliations },
  ]
  expect(findChangedTitles(signatures, day)).toHaveLength(1)
})
