import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '../../src/generated/payload-types.ts'
import { openWorld } from '../setup/world.ts'
import { makeCompleteIssue, makeSeries } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'

let payload: Payload
let editor: Person

beforeAll(async () => {
  payload = (await openWorld()).payload
  editor = (await makePerson(payload, { role: 'editor' })).person
})

const writing = { locale: 'zh', depth: 0, overrideAccess: true } as const

test('a piece in the trash is not printed, and keeps nobody from saving or publishing the rest', async () => {
  const { issue, answers, questions, essay } = await makeCompleteIssue(payload)
  const [first, second] = answers.map(({ id }) => id)
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'answers', id: first ?? 0, data: { deletedAt }, ...writing })
  await payload.update({
    collection: 'questions',
    id: questions[0]?.id ?? 0,
    data: { deletedAt },
    ...writing,
  })
  const title = '照样保存'
  await payload.update({ collection: 'issues', id: issue.id, data: { title }, draft: true, ...writing })
  const edition = await publishMadeIssue(payload, { issueId: issue.id, by: editor })
  expect(edition.documents).toEqual({ questions: [questions[1]?.id], answers: [second, essay.id] })
  const slugs = [answers[1]?.slug, essay.slug]
  expect(edition.addresses).toMatchObject({ pieces: slugs.map((slug) => ({ slug })) })
})

test('a piece that was moved to another issue is printed there alone', async () => {
  const { issue, essay } = await makeCompleteIssue(payload)
  const other = await makeCompleteIssue(payload)
  await payload.update({
    collection: 'answers',
    id: essay.id,
    data: { issue: other.issue.id },
    draft: true,
    ...writing,
  })
  const edition = await publishMadeIssue(payload, { issueId: issue.id, by: editor })
  expect(JSON.stringify(edition.documents)).not.toContain(String(essay.id))
})

test('a new issue cannot be made with the questions and pieces of another', async () => {
  const { issue } = await makeCompleteIssue(payload)
  const series = await makeSeries(payload)
  const data = { series: series.id, title: '借来的', runningOrder: issue.runningOrder }
  await expect(payload.create({ collection: 'issues', data, draft: true, ...writing })).rejects.toThrow(
    'question of another issue',
  )
})
