import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import type { MadePerson } from '../support/factories-people.ts'
import { isRecord } from '../support/read-answer.ts'
import { makeUniqueName } from '../support/unique-name.ts'
import { makeNewsroom, makeReviewedIssue, mustSign, type Newsroom } from './support/review-world.ts'

let payload: Payload
let room: Newsroom

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
})

async function readLines(query: string, as: MadePerson): Promise<Record<string, unknown>[]> {
  const { json } = await callApi(`/api/activity?${query}`, { as })
  const lines: unknown = isRecord(json) ? json.lines : null
  return Array.isArray(lines) ? lines.filter(isRecord) : []
}

test('an act of a review stands in the activity log too, in both languages', async () => {
  const { issue, answers } = await makeReviewedIssue(payload, 'web')
  await mustSign(issue.id, { step: 'first-review', unit: answers[0]?.id, as: room.editor })
  const lines = await readLines(`collection=issues&document=${issue.id}`, room.reader)
  const [line] = lines.filter(({ act }) => act === 'reviewed')
  expect(line).toMatchObject({
    person: room.editor.person.name,
    details: { review: 'sign', language: 'zh' },
  })
  const details = isRecord(line?.details) ? line.details : {}
  expect(details.zh).toContain('初审')
  expect(details.en).toMatch(/first review/i)
})

test('who changes which row of a list is logged, and kept as a version of it', async () => {
  const name = makeUniqueName('holder')
  const as = room['section-editor']
  const send = (text: string) =>
    callApi('/api/office-holders/import', { method: 'POST', as, raw: { bytes: text, type: 'text/csv' } })
  await send(`姓名,职务,排序\n${name},甲,1\n`)
  await send(`姓名,职务,排序\n${name},甲,5\n`)
  const { docs } = await payload.findVersions({
    collection: 'office-holders',
    where: { 'version.name': { equals: name } },
    sort: 'id',
    overrideAccess: true,
  })
  expect(docs.map(({ version }) => [version.order, version.changedBy])).toEqual([
    [1, as.person.name],
    [5, as.person.name],
  ])
  const lines = await readLines(`collection=office-holders&document=${String(docs[0]?.parent)}`, as)
  expect(lines.map(({ act, fields }) => [act, fields])).toEqual([
    ['changed', ['order']],
    ['created', []],
  ])
})
