import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import {
  confirmLift,
  confirmSeal,
  dropProposal,
  proposeLift,
  proposeSeal,
} from '../../src/press/sealing/operations.ts'
import { openWorld, type World } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { publishMadeIssue, reinstateMadeIssue, withdrawMadeIssue } from '../support/publish-made-issue.ts'
import { publishUniqueIssue, type UniqueIssue } from '../support/publish-unique-issue.ts'

const words = { reason: '误发', authority: '编委会 2026 年第 3 号决定' }

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

async function seal(issue: UniqueIssue): Promise<number> {
  const { id } = await proposeSeal(await requestOf(leader), { issueId: issue.id, ...words })
  await confirmSeal(await requestOf(chief), { issueId: issue.id, seal: id })
  return id
}

test('a proposal changes nothing for readers; the second person seals what was proposed, and nothing else', async () => {
  const issue = await publishUniqueIssue(world.payload, chief.person)
  const path = (act: string) => `/api/issues/${issue.id}/${act}`
  const proposed = await callApi(path('propose-seal'), { method: 'POST', as: leader, json: words })
  expect(proposed).toMatchObject({ status: 200, json: { seal: { state: 'proposed', ...words } } })
  expect((await callApi(`/api/issues/${issue.id}?locale=zh`)).status).toBe(200)
  const id: unknown = Reflect.get(Object(Reflect.get(Object(proposed.json), 'seal')), 'id')
  const wrong = await callApi(path('confirm-seal'), {
    method: 'POST',
    as: chief,
    json: { seal: Number(id) + 1 },
  })
  expect(wrong).toMatchObject({ status: 409, json: { errors: [{ data: { code: 'content-changed' } }] } })
  const sealed = await callApi(path('confirm-seal'), { method: 'POST', as: chief, json: { seal: id } })
  expect(sealed).toMatchObject({
    status: 200,
    json: { seal: { state: 'sealed', confirmedBy: chief.person.name } },
  })
})

test('hashes, reason and authority stay, for leaders to read; the database forgets no seal and changes none', async () => {
  const issue = await publishUniqueIssue(world.payload, chief.person)
  const id = await seal(issue)
  const kept = await callApi(`/api/seals/${id}`, { as: leader })
  expect(kept.json).toMatchObject({ ...words, issueId: issue.id })
  const hashes: unknown = Reflect.get(Object(kept.json), 'hashes')
  expect(hashes).toEqual(expect.arrayContaining([...(issue.current.hashes ?? []), issue.picture]))
  const { drizzle } = world.payload.db
  await expect(drizzle.execute(sql`delete from seals where id = ${id}`)).rejects.toThrow()
  await expect(drizzle.execute(sql`update seals set reason = '' where id = ${id}`)).rejects.toThrow()
})

test('sealed text is not published again, in another issue either, and its drafts are not changed', async () => {
  const issue = await publishUniqueIssue(world.payload, chief.person)
  await seal(issue)
  const [answer] = issue.made.answers
  const write = world.payload.update({
    collection: 'answers',
    id: answer?.id ?? 0,
    data: { headline: '另起' },
    draft: true,
    locale: 'zh',
    overrideAccess: true,
  })
  await expect(write).rejects.toMatchObject({ code: 'sealed' })
  const copy = await makeCompleteIssue(world.payload)
  const { docs } = await world.payload.find({
    collection: 'answers',
    where: { id: { equals: answer?.id } },
    draft: true,
    locale: 'zh',
    overrideAccess: true,
  })
  const { headline, body, bylines } = docs[0] ?? {}
  await world.payload.update({
    collection: 'answers',
    id: copy.answers[0]?.id ?? 0,
    data: { headline, body, bylines },
    draft: true,
    locale: 'zh',
    overrideAccess: true,
  })
  const again = publishMadeIssue(world.payload, { issueId: copy.issue.id, by: chief.person })
  await expect(again).rejects.toMatchObject({ code: 'sealed' })
})

test('what another published issue prints too is named, and sealed only after it is withdrawn there', async () => {
  const one = await makeCompleteIssue(world.payload)
  const other = await makeCompleteIssue(world.payload)
  for (const { issue } of [one, other]) {
    await publishMadeIssue(world.payload, { issueId: issue.id, by: chief.person })
  }
  const issueId = one.issue.id
  const { id } = await proposeSeal(await requestOf(leader), { issueId, ...words })
  const attempt = confirmSeal(await requestOf(chief), { issueId, seal: id })
  await expect(attempt).rejects.toMatchObject({ code: 'stands-in-edition' })
  await dropProposal(await requestOf(leader), { issueId, seal: id })
})

test('a notice of a withdrawal before goes too: the page says no more than that it is gone', async () => {
  const issue = await publishUniqueIssue(world.payload, chief.person)
  await withdrawMadeIssue(world.payload, { issueId: issue.id, by: chief.person, notice: '因某某事撤回。' })
  await seal(issue)
  const { docs } = await world.payload.find({
    collection: 'editions',
    where: { and: [{ issueId: { equals: issue.id } }, { superseded: { equals: false } }] },
    overrideAccess: true,
  })
  expect(docs).toMatchObject([{ kind: 'withdrawal', notice: null }])
})

test('two people lift a seal; then the issue can be reinstated', async () => {
  const issue = await publishUniqueIssue(world.payload, chief.person)
  const seen = { issueId: issue.id, seal: await seal(issue) }
  await proposeLift(await requestOf(leader), { ...seen, reason: '查无不妥', authority: '编委会' })
  await expect(confirmLift(await requestOf(leader), seen)).rejects.toMatchObject({ code: 'not-allowed' })
  const back = () => reinstateMadeIssue(world.payload, { issueId: issue.id, by: chief.person })
  await expect(back()).rejects.toMatchObject({ code: 'sealed' })
  expect(await confirmLift(await requestOf(chief), seen)).toMatchObject({ state: 'lifted', ...words })
  expect(await back()).toMatchObject({ kind: 'reinstatement', contentHash: issue.contentHash })
})

test('what was never published has nothing to seal; both words are wanted', async () => {
  const { issue } = await makeCompleteIssue(world.payload)
  const req = await requestOf(leader)
  await expect(proposeSeal(req, { issueId: issue.id, ...words })).rejects.toMatchObject({
    code: 'not-published',
  })
  const wordless = proposeSeal(await requestOf(leader), { issueId: issue.id, reason: '误发', authority: ' ' })
  await expect(wordless).rejects.toMatchObject({ code: 'invalid-input' })
})
