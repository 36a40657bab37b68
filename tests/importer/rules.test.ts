import { describe, expect, test } from 'vitest'
import { readNumeral } from '../../src/importer/parse/read-masthead.ts'
import { splitTitles } from '../../src/importer/parse/split-titles.ts'
import { widenPunctuation } from '../../src/importer/widen-punctuation.ts'

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
