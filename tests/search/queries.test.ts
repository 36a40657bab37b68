import { expect, test } from 'vitest'
import { planPasses } from '../../src/search/plan-passes.ts'
import { longestQuery, type Query, readQuery } from '../../src/search/read-query.ts'
import { readSearchRequest } from '../../src/search/search-request.ts'

function read(typed: string): Query {
  const query = readQuery(typed)
  if (typeof query === 'string') throw new Error(`${typed} is ${query}`)
  return query
}

function terms(typed: string): string[] {
  return read(typed).terms.map(({ text, isQuoted }) => (isQuoted ? `[${text}]` : text))
}

test('terms are parted by white space', () => {
  expect(terms('安全  经济\u3000文化')).toEqual(['安全', '经济', '文化'])
  expect(read('安全 经济').whole).toBe('安全经济')
})

test.each([
  ['straight', '"上海精神" 安全'],
  ['curly', '“上海精神” 安全'],
  ['of the corner kind', '「上海精神」 安全'],
  ['double corners', '『上海精神』 安全'],
  ['full-width', '\uFF02上海精神\uFF02 安全'],
])('quotes that are %s keep a phrase together', (_, typed) => {
  expect(terms(typed)).toEqual(['[上海精神]', '安全'])
})

test('a quote that is never closed is punctuation', () => {
  expect(terms('“上海精神')).toEqual(['上海精神'])
})

test('what cannot be looked for says why', () => {
  expect(readQuery('')).toBe('empty')
  expect(readQuery(' \u3000\n')).toBe('empty')
  expect(readQuery('“\uFF0C。”%_\\')).toBe('only-punctuation')
  expect(readQuery('字'.repeat(longestQuery + 1))).toBe('too-long')
})

test('passes go from heads to words of the text to its parts, and to words apart at last', () => {
  const names = (typed: string) => planPasses(read(typed)).map(({ name }) => name)
  expect(names('安全')).toEqual(['exact', 'head', 'word', 'terms'])
  expect(names('上合组织数字经济')).toEqual(['exact', 'head', 'terms', 'scattered'])
  expect(names('“上合组织数字经济”')).toEqual(['exact', 'head', 'terms'])
  expect(names('安全 经济')).toEqual(['exact', 'head', 'whole', 'word', 'terms'])
  expect(names('蔡 昉')).toEqual(['exact', 'head', 'whole'])
  expect(names('海')).toEqual(['exact', 'head'])
})

test('parameters that cannot be anything are left out, and named', () => {
  const read = (query: string) => readSearchRequest('zh', new URLSearchParams(query))
  expect(read('q=安全&series=roundtable&year=2025&expert=xu-tao&topic=sco&page=2')).toEqual({
    request: {
      locale: 'zh',
      query: '安全',
      series: 'roundtable',
      year: 2025,
      expert: 'xu-tao',
      topic: 'sco',
      page: 2,
    },
    bad: [],
  })
  const { request, bad } = read("series='; drop&year=20250&page=0&expert=%00")
  expect(request).toMatchObject({ query: '', series: null, year: null, expert: null, page: 1 })
  expect(bad.map(({ parameter }) => parameter)).toEqual(['series', 'year', 'expert', 'page'])
})
