import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { readExpectedIssue } from '../support/model-issue.ts'
import { makeUniqueName } from '../support/unique-name.ts'
import { publishIndexed } from './search-world.ts'

const series = makeUniqueName('series')
const phrase = readExpectedIssue().answers[0]?.body[1]?.text.slice(4, 12) ?? ''

beforeAll(async () => {
  const { payload } = await openWorld()
  await publishIndexed(payload, { series })
})

async function call(parameters: Record<string, string>) {
  return callApi(`/api/search?${new URLSearchParams(parameters)}`)
}

test('GET /api/search answers anybody with what is published, and where what was found stands', async () => {
  const { status, json, headers } = await call({ q: '“安全合作内涵持续”', series })
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(json).toMatchObject({
    locale: 'zh',
    by: 'words',
    isMore: false,
    page: 1,
    pages: 1,
    results: [
      {
        kind: 'answer',
        path: `/${series}/343/xu-tao`,
        headline: '安全合作内涵持续丰富',
        experts: [{ name: '许涛', slug: 'xu-tao' }],
      },
      // By the line of its contents, which leads to the piece.
      { kind: 'issue', path: `/${series}/343` },
    ],
  })
})

test('marks are positions in the passages', async () => {
  const { json } = await call({ q: phrase, series })
  const { results } = json as { results: { passages: { text: string; marks: [number, number][] }[] }[] }
  const { text = '', marks = [] } = results[0]?.passages[0] ?? {}
  expect(marks.map(([from, to]) => text.slice(from, to))).toEqual([phrase])
})

test.each([
  ['no words', {}, 'q'],
  ['only punctuation', { q: '。\uFF01' }, 'q'],
  ['too many characters', { q: '字'.repeat(301) }, 'q'],
  ['a year that is none', { q: '安全', year: '20x5' }, 'year'],
  ['a page that is none', { q: '安全', page: '0' }, 'page'],
  ['a series that can be none', { q: '安全', series: '../admin' }, 'series'],
  ['a language that is none', { q: '安全', locale: 'fr' }, 'locale'],
])('%s: refused with a sentence that names the parameter', async (_, parameters, parameter) => {
  const { status, json } = await call(parameters)
  expect(status).toBe(400)
  expect(json).toMatchObject({ errors: [{ data: { code: 'invalid-query', parameter } }] })
})
