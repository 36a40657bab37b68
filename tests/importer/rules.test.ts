import { describe, expect, test } from 'vitest'
import { readNumeral } from '../../src/importer/parse/read-masthead.ts'
import { splitTitles } from '../../src/importer/parse/split-titles.ts'
import { widenPunctuation } from '../../src/importer/widen-punctuation.ts'
import { importText, previewText } from './support/import-text.ts'

describe('W1: half-width punctuation among Chinese letters becomes full-width, nothing else changes', () => {
  test.each([
    ['8月31日,2025年', '8月31日\uFF0C2025年'],
    ['增长2.7%,再创新高', '增长2.7%\uFF0C再创新高'],
    ['他说:“好!”', '他说\uFF1A“好\uFF01”'],
    ['(以下简称“上合组织”)因', '\uFF08以下简称“上合组织”\uFF09因'],
    ['上海合作组织(SCO)成立', '上海合作组织\uFF08SCO\uFF09成立'],
    ['结束了.中国', '结束了\u3002中国'],
    ['为什么?', '为什么\uFF1F'],
  ])('%s', (before, after) => expect(widenPunctuation(before)).toBe(after))

  test.each([
    '共1,234.5万元',
    '14:30开会',
    '比例为3:1',
    '见https://example.com/路?x=1',
    '写信到a.b@example.com',
    'Hello, world (again)!',
    '函数f(x)在',
    '1.9万列',
    'iPhone, Android',
  ])('%s stays', (text) => expect(widenPunctuation(text)).toBe(text))
})

describe('S6: titles are units of institution and posts', () => {
  test.each([
    ['中国现代国际关系研究院研究员、中国上海合作组织研究中心常务理事', 2],
    ['中国社会科学院俄罗斯东欧中亚研究所所长、研究员', 1],
    ['北京大学教授、博士生导师、学术委员会主任', 1],
    ['全国政协委员、清华大学教授', 2],
    ['国务院发展研究中心原副主任、研究员', 1],
    ['Professor of Economics, Harvard University; Senior Fellow, Brookings Institution', 2],
  ])('%s', (titles, units) => expect(splitTitles(titles)).toHaveLength(units))
})

test.each([
  ['343', 343],
  ['五十四', 54],
  ['三百四十三', 343],
  ['二〇二五', 2025],
  ['十', 10],
])('M1: the number %s is %i', (text, number) => expect(readNumeral(text)).toBe(number))

describe('M1: a page says which of its numbers counts in total', () => {
  test.each([
    ['\u603B\u7B2C343\u671F', null, 343],
    ['No. 343', 343, null],
    ['\u7B2C54\u671F\u00B7\u603B343\u671F', 54, 343],
    ['No. 54 (Total No. 343)', 54, 343],
  ])('%s', (masthead, number, totalNumber) => {
    const page = `${masthead}\n\n\u8BA9\u4EBA\u5DE5\u667A\u80FD\u9020\u798F\u4EBA\u6C11\n\n\u600E\u6837\u770B?\n\n\u738B\u82B3(\u6E05\u534E\u5927\u5B66\u6559\u6388):\u5F88\u597D\u3002`
    expect(importText(page)).toMatchObject({ number, totalNumber })
  })
})

test('J7, D7: a hyphen at a line\u2019s end goes where the text has the whole word elsewhere, and is accounted for', () => {
  const page = [
    'Who Pays for the Wall?',
    'How large is the bill for the construction?',
    'Mary Morgan (professor of economics): The city is paying for the con-',
    'struction of one hundred and eleven new walls at a cost of very many long-',
    'lived loans which nobody in the whole of the town has ever wished to take',
    'and which the council has all the same been taking since the last winter',
    'because the water rises every year by as much as the width of two hands',
    'and because no other way of keeping the harbour dry has yet been found.',
  ].join('\n')
  const { account, source } = previewText(page)
  expect(importText(page).answers[0]?.body[0]?.text).toMatch(
    /paying for the construction of .* long-lived loans/u,
  )
  const dropped = account
    .filter(({ by }) => by === 'D7')
    .map(({ start, end }) => source.text.slice(start, end))
  expect(dropped).toEqual(['-'])
})
