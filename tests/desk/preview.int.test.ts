import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { findAnswerPreview, findIssuePreview } from '../../src/desk/preview/queries.ts'
import { openWorld } from '../setup/world.ts'
import { makeAnswer, makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

async function requestOfReader() {
  const { person } = await makePerson(payload, { role: 'reader' })
  return createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, payload)
}

test('staff see the draft as it would be printed', async () => {
  const { issue, answers } = await makeCompleteIssue(payload, { title: '草稿里的标题' })
  const req = await requestOfReader()
  const preview = await findIssuePreview(req, { issueId: issue.id, locale: 'zh' })
  expect(preview?.composition.composed.issue.title).toBe('草稿里的标题')
  const alone = await findAnswerPreview(req, { answerId: answers[1]?.id ?? 0, locale: 'zh' })
  expect(alone).toMatchObject({ issueId: issue.id, slug: alone?.composition.addresses.pieces[1]?.slug })
})

test('a preview says whether it shows what the public reads already', async () => {
  const { issue } = await makeCompleteIssue(payload)
  const { person } = await makePerson(payload, { role: 'editor' })
  const req = await requestOfReader()
  const isPublished = async () =>
    (await findIssuePreview(req, { issueId: issue.id, locale: 'zh' }))?.isPublished
  expect(await isPublished()).toBe(false)
  await publishMadeIssue(payload, { issueId: issue.id, by: person })
  expect(await isPublished()).toBe(true)
  await payload.update({
    collection: 'issues',
    id: issue.id,
    data: { title: '改过的标题' },
    draft: true,
    overrideAccess: true,
  })
  expect(await isPublished()).toBe(false)
})

test('P1: nobody without a session sees a preview', async () => {
  const { issue, answers } = await makeCompleteIssue(payload)
  const req = await createLocalReq({ locale: 'zh' }, payload)
  expect(await findIssuePreview(req, { issueId: issue.id, locale: 'zh' })).toBeNull()
  expect(await findAnswerPreview(req, { answerId: answers[0]?.id ?? 0, locale: 'zh' })).toBeNull()
})

test('a piece that stands in no order has no page of its own yet', async () => {
  const { issue } = await makeCompleteIssue(payload)
  const essay = await makeAnswer(payload, { issue: issue.id, kind: 'essay' })
  const preview = await findAnswerPreview(await requestOfReader(), { answerId: essay.id, locale: 'zh' })
  expect(preview).toMatchObject({ issueId: issue.id, slug: null })
})

test('what does not exist or lies in the trash has no preview', async () => {
  const { issue } = await makeCompleteIssue(payload)
  const req = await requestOfReader()
  await payload.update({
    collection: 'issues',
    id: issue.id,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  })
  expect(await findIssuePreview(req, { issueId: issue.id, locale: 'zh' })).toBeNull()
  expect(await findIssuePreview(req, { issueId: Number.NaN, locale: 'zh' })).toBeNull()
})
