import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { findDashboard } from '../../src/desk/dashboard/queries.ts'
import { openWorld } from '../setup/world.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

async function openDesk(): Promise<{
  req: PayloadRequest
  by: Awaited<ReturnType<typeof makePerson>>['person']
}> {
  const { person } = await makePerson(payload, { role: 'editor', name: '王编辑' })
  return {
    req: await createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, payload),
    by: person,
  }
}

test('an issue is in work until it is published, and again once a part of it has changed', async () => {
  const { issue, answers } = await makeCompleteIssue(payload)
  const { req, by } = await openDesk()
  const find = async () => (await findDashboard(req)).inWork.find(({ id }) => id === issue.id)
  expect(await find()).toMatchObject({ status: 'never', missing: 0, revision: 0 })
  await publishMadeIssue(payload, { issueId: issue.id, by })
  expect(await find()).toBeUndefined()
  await payload.update({
    collection: 'answers',
    id: answers[0]?.id ?? 0,
    data: { bylines: [] },
    draft: true,
    overrideAccess: false,
    req,
  })
  expect(await find()).toMatchObject({ status: 'changed', missing: 1, revision: 1, changedBy: '王编辑' })
})

test('what was published last is listed with the way to its public page', async () => {
  const { issue, series } = await makeCompleteIssue(payload)
  const { req, by } = await openDesk()
  await publishMadeIssue(payload, { issueId: issue.id, by })
  const { published } = await findDashboard(req)
  expect(published[0]).toMatchObject({
    issueId: issue.id,
    kind: 'first',
    path: `/${series.slug}/${issue.slug}`,
    publishedBy: '王编辑',
    timeZone: 'Asia/Shanghai',
  })
})
