import { describe, expect, test } from 'vitest'
import { isSpelledInPinyin, parseAuthorName } from '../../src/exports/citations/author-name.ts'

describe('a name is parted where its parts are certain', () => {
  test.each([
    ['许涛', '许', '涛'],
    ['刘华芹', '刘', '华芹'],
    ['欧阳修', '欧阳', '修'],
    ['司马相如', '司马', '相如'],
    ['Xu Tao', 'Xu', 'Tao'],
    ['Liu Huaqin', 'Liu', 'Huaqin'],
    ['Ouyang Xiu', 'Ouyang', 'Xiu'],
    ['Mary Ann Smith', 'Smith', 'Mary Ann'],
    ['John Ma', 'Ma', 'John'],
  ])('%s: %s, %s', (name, family, given) => {
    expect(parseAuthorName(name)).toEqual({ family, given })
  })

  test('particles and what stands after a name are not the family name', () => {
    expect(parseAuthorName('Jan van den Berg')).toEqual({
      family: 'Berg',
      given: 'Jan',
      'non-dropping-particle': 'van den',
    })
    expect(parseAuthorName('Martin Luther King Jr.')).toEqual({
      family: 'King',
      given: 'Martin Luther',
      suffix: 'Jr.',
    })
  })
})

test.each([
  '买买提·艾力',
  '中国社会科学院课题组',
  '本报评论员',
  '王小二三',
  'Institute of Finance',
  'Plato',
  '丁',
])('%s stays whole: nothing is invented', (name) => {
  expect(parseAuthorName(name)).toEqual({ literal: name })
})

test('a Chinese name in Latin letters is known, so that its given name is never an initial', () => {
  expect(
    ['Xu Tao', 'Liu Huaqin', 'John Ma', 'Mary Smith'].map((name) => isSpelledInPinyin(parseAuthorName(name))),
  ).toEqual([true, true, false, false])
})
