import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { type ApiAnswer, callApi } from '../support/call-api.ts'
import { makeExpert, makeSeries } from '../support/factories.ts'
import { makeImport } from '../support/factories-imports.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { isRecord, readMessages } from '../support/read-answer.ts'
import { sampleIssue, sampleText } from './support/sample-pages.ts'

let payload: Payload
let as: MadePerson

beforeAll(async () => {
  payload = (await openWorld()).payload
  as = await makePerson(payload, { role: 'editor' })
})

function post(id: number | string, json: unknown): Promise<ApiAnswer> {
  return callApi(`/api/imports/${id}/commit`, { method: 'POST', as, json })
}

function send(query: string, text = sampleText): Promise<ApiAnswer> {
  const raw = { bytes: text, type: 'text/plain' }
  return callApi(`/api/imports?${query}`, { method: 'POST', as, raw })
}

async function count(collection: 'imports' | 'issues' | 'answers' | 'experts'): Promise<number> {
  return (await payload.count({ collection, trash: true, overrideAccess: true })).totalDocs
}

const fields = (answer: ApiAnswer, name: string): Record<string, unknown> =>
  isRecord(answer.json) && isRecord(answer.json[name]) ? answer.json[name] : {}

test('a program makes the issue of an import, told what still needs a person', async () => {
  const series = await makeSeries(payload)
  const sent = await send(`series=${series.slug}`)
  const answer = await post(Number(fields(sent, 'import').id), { base: 0, series: series.slug })
  expect(answer).toMatchObject({ status: 201, json: { needs: expect.any(Array), left: expect.any(Array) } })
  const { adminURL, ...made } = fields(answer, 'issue')
  const id = Number(made.id)
  expect(adminURL).toBe(`http://localhost:3000/admin/collections/issues/${id}`)
  const issue = await callApi(`/api/issues/${id}?draft=true&depth=0`, { as })
  expect(issue.json).toMatchObject({ title: sampleIssue.title, totalNumber: 343, series: series.id })
})

test('with commit, a file becomes an issue in one call', async () => {
  const series = await makeSeries(payload)
  const answer = await send(`series=${series.slug}&commit=true&numbers=leave-out`)
  expect(answer).toMatchObject({
    status: 201,
    json: { import: { status: 'committed' }, described: { title: sampleIssue.title } },
  })
  const issue = await callApi(`/api/issues/${String(fields(answer, 'issue').id)}?draft=true`, { as })
  expect(issue.json).toMatchObject({ number: null, totalNumber: null })
})

test('with commit, what cannot become an issue is not kept as an import either', async () => {
  const series = await makeSeries(payload)
  await send(`series=${series.slug}&commit=true`)
  const before = await Promise.all([count('imports'), count('issues'), count('answers'), count('experts')])
  const taken = await send(`series=${series.slug}&commit=true`)
  expect(taken).toMatchObject({ status: 409, json: { errors: [{ data: { code: 'number-taken' } }] } })
  const unknown = await send('commit=true', '某某圆桌\n专家怎么看\n')
  expect(unknown).toMatchObject({ status: 400, json: { errors: [{ data: { field: 'series' } }] } })
  const after = await Promise.all([count('imports'), count('issues'), count('answers'), count('experts')])
  expect(after).toEqual(before)
})

test('of two who make the issue of one import at once, one does and the other is told which it is', async () => {
  const series = await makeSeries(payload)
  const { id } = await makeImport(payload)
  const answers = await Promise.all([1, 2].map(() => post(id, { base: 0, series: series.id })))
  const [made, refused] = answers.toSorted((one, other) => one.status - other.status)
  expect(made?.status).toBe(201)
  expect(refused).toMatchObject({
    status: 409,
    json: { errors: [{ data: { code: 'already-imported', issue: made && fields(made, 'issue').id } }] },
  })
})

test('for each person of an import, those on file who may be meant are told', async () => {
  const name = '欧阳测试'
  const expert = await makeExpert(payload, { name, affiliations: [{ title: '清华大学教授' }] })
  const text = `智库圆桌\n合作怎么看\n如何看待合作\uFF1F\n${name}\uFF08北京大学教授\uFF09\uFF1A合作前景广阔。\n`
  const { id } = await makeImport(payload, { text })
  const { status, json } = await callApi(`/api/imports/${id}/experts`, { as })
  expect(status).toBe(200)
  expect(json).toMatchObject({
    revision: 0,
    matches: [{ name, candidates: [{ expert: expert.id }], proposed: { kind: 'none' }, asks: true }],
  })
})

describe('what is no wish to make an issue is refused with a sentence and makes none', () => {
  test.each([
    ['nothing', {}, 'invalid-input'],
    ['no series', { base: 0 }, 'invalid-input'],
    ['another base', { base: 7, series: 'SERIES' }, 'import-changed'],
    ['a series that is not there', { base: 0, series: 999_999 }, 'invalid-input'],
    ['numbers of the caller’s own', { base: 0, series: 'SERIES', numbers: 5 }, 'invalid-input'],
    ['more than is asked', { base: 0, series: 'SERIES', title: '改写' }, 'invalid-input'],
  ])('%s', async (_, json, code) => {
    const series = await makeSeries(payload)
    const { id } = await makeImport(payload)
    const body: unknown = JSON.parse(JSON.stringify(json).replace('SERIES', series.slug ?? ''))
    const before = await count('issues')
    const answer = await post(id, body)
    expect(answer).toMatchObject({ json: { errors: [{ data: { code } }] } })
    expect(readMessages(answer.json)).toHaveLength(1)
    expect(await count('issues')).toBe(before)
  })

  test.each(['0', '999999999', 'x'])('the id %s', async (id) => {
    expect((await post(id, { base: 0, series: 1 })).status).toBe(404)
    expect((await callApi(`/api/imports/${id}/experts`, { as })).status).toBe(404)
  })

  test.each([
    ['GET', 'commit', 'POST'],
    ['PUT', 'experts', 'GET'],
  ] as const)('%s to its %s', async (method, part, allow) => {
    const { id } = await makeImport(payload)
    expect(await callApi(`/api/imports/${id}/${part}`, { method, as })).toMatchObject({
      status: 405,
      json: { errors: [{ data: { allow: [allow] } }] },
    })
  })
})
