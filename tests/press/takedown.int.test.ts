import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import { confirmTakedown, takeDownIssue } from '../../src/press/takedown/operations.ts'
import { findUnconfirmed } from '../../src/press/takedown/queries.ts'
import { openWorld, type World } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { type MadeIssue, makeCompleteIssue } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { publishMadeIssue, reinstateMadeIssue } from '../support/publish-made-issue.ts'

let world: World
let chief: MadePerson
let leader: MadePerson
beforeAll(async () => {
  world = await openWorld()
  chief = await makePerson(world.payload, { role: 'chief-editor' })
  leader = await makePerson(world.payload, { role: 'section-editor' })
})

function requestOf({ person }: MadePerson): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...person, collection: 'people' } }, world.payload)
}

async function publish(): Promise<MadeIssue> {
  const made = await makeCompleteIssue(world.payload)
  await publishMadeIssue(world.payload, { issueId: made.issue.id, by: chief.person })
  return made
}

async function translate({ issue, series, questions, answers, essay }: MadeIssue): Promise<void> {
  const write = { draft: true, locale: 'en', overrideAccess: true } as const
  const { payload } = world
  await payload.update({
    collection: 'series',
    id: series.id,
    data: { name: 'Roundtable' },
    locale: 'en',
    overrideAccess: true,
  })
  await payload.update({ collection: 'issues', id: issue.id, data: { title: 'A new blueprint' }, ...write })
  for (const { id } of questions)
    await payload.update({ collection: 'questions', id, data: { text: 'Why?' }, ...write })
  for (const { id, body, bylines } of [...answers, essay]) {
    const signed = (bylines ?? []).map((byline) => ({ ...byline, name: 'Xu Tao', titles: ['Fellow'] }))
    await payload.update({
      collection: 'answers',
      id,
      data: { headline: 'Security', body, bylines: signed },
      ...write,
    })
  }
}

test('one call takes every language down at once, over HTTP, and tells readers nothing', async () => {
  const made = await publish()
  await translate(made)
  const { id } = made.issue
  await publishMadeIssue(world.payload, { issueId: id, by: chief.person, locale: 'en' })
  const answer = await callApi(`/api/issues/${id}/take-down`, {
    method: 'POST',
    as: leader,
    json: { reason: '误发' },
  })
  expect(answer).toMatchObject({
    status: 200,
    json: {
      takedown: { issueId: id, reason: '误发', takenBy: leader.person.name, languages: ['zh', 'en'] },
      editions: [
        { locale: 'zh', kind: 'withdrawal', notice: null, staffNotice: '误发' },
        { locale: 'en', kind: 'withdrawal', notice: null, staffNotice: '误发' },
      ],
    },
  })
})

test('an editor takes down while on duty, and not otherwise', async () => {
  const { issue } = await publish()
  const editor = await makePerson(world.payload)
  const act = async () => takeDownIssue(await requestOf(editor), { issueId: issue.id })
  await expect(act()).rejects.toMatchObject({ code: 'not-allowed' })
  const hour = 60 * 60 * 1000
  await world.payload.create({
    collection: 'delegations',
    data: {
      kind: 'duty',
      who: editor.person.id,
      forWhom: chief.person.id,
      from: new Date(Date.now() - hour).toISOString(),
      until: new Date(Date.now() + hour).toISOString(),
      reason: '夜班',
    },
    overrideAccess: true,
  })
  expect((await act()).takedown).toMatchObject({ takenBy: editor.person.name, confirmedAt: null })
})

test('what is not published is not taken down, and nobody who is not signed in takes anything down', async () => {
  const { issue } = await makeCompleteIssue(world.payload)
  const act = takeDownIssue(await requestOf(leader), { issueId: issue.id })
  await expect(act).rejects.toMatchObject({ code: 'not-published' })
  const path = `/api/issues/${issue.id}/take-down`
  expect((await callApi(path, { method: 'POST', json: {} })).status).toBe(403)
})

test('another leader confirms it, once; the person who took it down does not', async () => {
  const { issue } = await publish()
  const issueId = issue.id
  await takeDownIssue(await requestOf(leader), { issueId })
  await expect(confirmTakedown(await requestOf(leader), { issueId })).rejects.toMatchObject({
    code: 'not-allowed',
  })
  const path = `/api/issues/${issueId}/confirm-takedown`
  expect(await callApi(path, { method: 'POST', as: chief, json: {} })).toMatchObject({
    status: 200,
    json: { takedown: { confirmedBy: chief.person.name } },
  })
  expect((await callApi(path, { method: 'POST', as: chief, json: {} })).status).toBe(409)
})

test('reinstating an issue ends its takedown', async () => {
  const { issue } = await publish()
  const req = await requestOf(leader)
  await takeDownIssue(req, { issueId: issue.id })
  const isListed = async () => (await findUnconfirmed(req)).some(({ issueId }) => issueId === issue.id)
  expect(await isListed()).toBe(true)
  await reinstateMadeIssue(world.payload, { issueId: issue.id, by: chief.person })
  expect(await isListed()).toBe(false)
})

test('unconfirmed after a day it lapses into one reminder in the inboxes of the chief editors; the text stays down', async () => {
  const { payload } = world
  const { issue } = await publish()
  const confirmed = await publish()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-01-01T08:00:00Z') })
  try {
    for (const { id } of [issue, confirmed.issue]) {
      await takeDownIssue(await requestOf(leader), { issueId: id, reason: '误发' })
    }
    await confirmTakedown(await requestOf(chief), { issueId: confirmed.issue.id })
  } finally {
    vi.useRealTimers()
  }
  await payload.jobs.run({ queue: 'takedowns', limit: 100, silent: true })
  await payload.jobs.run({ queue: 'takedowns', limit: 100, silent: true })
  const { json } = await callApi('/api/inbox', { as: chief })
  expect(json).toMatchObject({
    messages: [
      { kind: 'reminder', documentId: String(issue.id), excerpt: expect.stringContaining('误发'), times: 1 },
    ],
  })
  const { docs } = await payload.find({
    collection: 'takedowns',
    where: { issueId: { in: [issue.id, confirmed.issue.id] } },
    sort: 'id',
    overrideAccess: true,
  })
  expect(docs).toMatchObject([{ remindedAt: expect.any(String) }, { remindedAt: null }])
  expect((await callApi(`/api/issues/${issue.id}?locale=zh`)).status).toBe(404)
})
