import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openNewIssue } from '../../src/desk/new-issue/operations.ts'
import type { Role } from '../../src/kernel/access.ts'
import { openWorld } from '../setup/world.ts'
import { makeIssue, makeSeries } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
  await makeIssue(payload, { series: (await makeSeries(payload)).id })
})

async function requestOf(role: Role) {
  const { person } = await makePerson(payload, { role })
  return createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, payload)
}

test('whoever opens a new issue twice without writing finds the same one', async () => {
  const req = await requestOf('editor')
  const first = await openNewIssue(req)
  expect(await openNewIssue(req)).toBe(first)
})

test('a new issue lists the credits of its series, for the names to be filled in', async () => {
  const req = await requestOf('editor')
  const issue = await payload.findByID({
    collection: 'issues',
    id: await openNewIssue(req),
    draft: true,
    overrideAccess: false,
    req,
  })
  expect(issue.credits?.map(({ role }) => role)).toEqual(['责任编辑', '责任校对', '美编'])
})

test('what somebody has begun is never handed out as new', async () => {
  const req = await requestOf('editor')
  const first = await openNewIssue(req)
  await payload.update({
    collection: 'issues',
    id: first,
    data: { title: '已经动笔' },
    draft: true,
    overrideAccess: false,
    req,
  })
  expect(await openNewIssue(req)).not.toBe(first)
})

test('two people who begin at once begin two issues', async () => {
  const [one, other] = [await requestOf('editor'), await requestOf('editor')]
  expect(await openNewIssue(one)).not.toBe(await openNewIssue(other))
})

test('those who do not compose cannot open one', async () => {
  await expect(openNewIssue(await requestOf('proofreader'))).rejects.toThrow()
})
