import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Import } from '../../src/generated/payload-types.ts'
import { openWorld } from '../setup/world.ts'
import { type ApiAnswer, callApi, callGraphQL } from '../support/call-api.ts'
import { makeIssue, makeSeries } from '../support/factories.ts'
import { makeImport } from '../support/factories-imports.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { isRecord, readMessages } from '../support/read-answer.ts'

let payload: Payload
let as: MadePerson

beforeAll(async () => {
  payload = (await openWorld()).payload
  as = await makePerson(payload, { role: 'editor' })
})

function putActs(id: number | string, json: unknown): Promise<ApiAnswer> {
  return callApi(`/api/imports/${id}/acts`, { method: 'PUT', as, json })
}

/** Answers the acts that drop an import's title, with what an act would name. */
async function dropTitle({ id }: Import): Promise<object[]> {
  const { json } = await callApi(`/api/imports/${id}/review`, { as })
  const issue = isRecord(json) && isRecord(json.review) ? json.review.issue : null
  const title = isRecord(issue) && isRecord(issue.title) ? issue.title : {}
  expect(title.text).toBe('合作怎么看')
  return [{ act: 'drop', passage: title.id }]
}

test('acts that are saved are kept, raise the revision, and show in the review', async () => {
  const made = await makeImport(payload)
  const acts = await dropTitle(made)
  expect(await putActs(made.id, { base: 0, acts })).toMatchObject({ status: 200, json: { revision: 1 } })
  const { json } = await callApi(`/api/imports/${made.id}/review`, { as })
  expect(json).toMatchObject({ revision: 1, acts, review: { issue: { title: null } } })
  expect(await putActs(made.id, { base: 1, acts: [] })).toMatchObject({ status: 200, json: { revision: 2 } })
})

test('acts on another base are refused with those that are kept, and change nothing', async () => {
  const made = await makeImport(payload)
  const acts = await dropTitle(made)
  await putActs(made.id, { base: 0, acts })
  expect(await putActs(made.id, { base: 0, acts: [] })).toMatchObject({
    status: 409,
    json: { errors: [{ data: { code: 'import-changed', revision: 1, acts } }] },
  })
  expect(await callApi(`/api/imports/${made.id}`, { as })).toMatchObject({ json: { revision: 1, acts } })
})

test('of two who save on one base at once, one is kept and the other told', async () => {
  const made = await makeImport(payload)
  const acts = await dropTitle(made)
  const answers = await Promise.all([
    putActs(made.id, { base: 0, acts }),
    putActs(made.id, { base: 0, acts: [] }),
  ])
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
})

test('an import that has become an issue takes no acts, and names the issue', async () => {
  const series = await makeSeries(payload)
  const issue = await makeIssue(payload, { series: series.id })
  const made = await makeImport(payload, { issue: issue.id })
  expect(await putActs(made.id, { base: 0, acts: [] })).toMatchObject({
    status: 409,
    json: { errors: [{ data: { code: 'already-imported', issue: issue.id } }] },
  })
})

describe('what is no act is refused with a sentence and changes nothing', () => {
  test.each([
    ['a list', []],
    ['nothing', {}],
    ['no base', { acts: [] }],
    ['a base that is no number', { base: '0', acts: [] }],
    ['an unknown act', { base: 0, acts: [{ act: 'rewrite', passage: 'p1', text: '新的' }] }],
    ['text of the caller’s own', { base: 0, acts: [{ act: 'drop', passage: 'p1', text: '新的' }] }],
    ['a passage that is not there', { base: 0, acts: [{ act: 'drop', passage: 'p999' }] }],
    ['more than an import keeps', { base: 0, acts: Array(20_001).fill({ act: 'drop', passage: 'p1' }) }],
  ])('%s', async (_, json) => {
    const { id } = await makeImport(payload)
    const answer = await putActs(id, json)
    expect(answer.status).toBe(400)
    expect(readMessages(answer.json)).toHaveLength(1)
    expect(await callApi(`/api/imports/${id}`, { as })).toMatchObject({ json: { revision: 0, acts: [] } })
  })

  test('what is no JSON', async () => {
    const { id } = await makeImport(payload)
    const raw = { bytes: '{"base": 0, "acts": [', type: 'application/json' }
    const answer = await callApi(`/api/imports/${id}/acts`, { method: 'PUT', as, raw })
    expect(answer).toMatchObject({ status: 400, json: { errors: [{ data: { at: 'body' } }] } })
  })

  test.each(['0', '999999999', '99999999999', 'x', '1.5'])('the id %s', async (id) => {
    expect(await putActs(id, { base: 0, acts: [] })).toMatchObject({
      status: 404,
      json: { errors: [{ name: 'RoundtableError', data: { code: 'not-found' } }] },
    })
    for (const part of ['review', 'file']) {
      expect((await callApi(`/api/imports/${id}/${part}`, { as })).status).toBe(404)
    }
  })

  test.each([
    ['POST', 'acts', 'PUT'],
    ['GET', 'acts', 'PUT'],
    ['DELETE', 'review', 'GET'],
    ['PATCH', 'file', 'GET'],
  ] as const)('%s to its %s', async (method, part, allow) => {
    const { id } = await makeImport(payload)
    expect(await callApi(`/api/imports/${id}/${part}`, { method, as })).toMatchObject({
      status: 405,
      json: { errors: [{ data: { code: 'wrong-method', allow: [allow] } }] },
    })
  })
})

test('the file of an import comes back byte by byte, to be kept and not to be shown', async () => {
  const text = '智库圆桌\n合作怎么看\n'
  const { id } = await makeImport(payload, { text })
  const answer = await callApi(`/api/imports/${id}/file`, { as })
  expect(answer.text).toBe(text)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /u)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('no other way writes an import: not PATCH, not many at once, not GraphQL, not the Local API', async () => {
  const { person, ...secrets } = await makePerson(payload, { role: 'admin' })
  const admin = { person, ...secrets }
  const made = await makeImport(payload)
  const before = await callApi(`/api/imports/${made.id}`, { as })
  const json = { title: '改写', status: 'committed', acts: [{}] }
  const patched = [
    await callApi(`/api/imports/${made.id}`, { method: 'PATCH', as: admin, json }),
    await callApi(`/api/imports?where[id][equals]=${made.id}`, { method: 'PATCH', as: admin, json }),
    await callApi(`/api/imports/${made.id}`, {
      method: 'PATCH',
      as: admin,
      json: { deletedAt: null, title: '改写' },
    }),
  ]
  for (const { status, json: refused } of patched) {
    expect(status).toBe(403)
    expect(readMessages(refused)).toHaveLength(1)
  }
  const counts = '{ needs: 0, joins: 0, unplaced: 0 }'
  const mutations = [
    `mutation { updateImport(id: ${made.id}, data: { title: "x", counts: ${counts} }) { id } }`,
    `mutation { createImport(data: { fileName: "x", status: open, format: text, bytes: 1, sha256: "x", counts: ${counts}, acts: [], revision: 0, createdBy: "x" }) { id } }`,
  ]
  for (const mutation of mutations) {
    const { text } = await callGraphQL(mutation, { as: admin })
    expect(text).toContain('"code":"not-allowed"')
  }
  await expect(
    payload.update({ collection: 'imports', id: made.id, data: { title: 'x' }, overrideAccess: true }),
  ).rejects.toMatchObject({ code: 'not-allowed' })
  expect((await callApi(`/api/imports/${made.id}`, { as })).json).toEqual(before.json)
})
