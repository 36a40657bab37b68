import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { BoardAnswer, BoardRow } from '../../../src/review/answers.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import type { MadePerson } from '../../support/factories-people.ts'
import {
  edit,
  makeNewsroom,
  makeReviewedIssue,
  mustSign,
  type Newsroom,
  postAct,
  readReviewOf,
} from '../support/review-world.ts'

let payload: Payload
let room: Newsroom

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
})

test('an issue waits for whoever can sign any of its pieces, at whichever step that piece has come to', async () => {
  const { issue, answers } = await makeReviewedIssue(payload, 'journal')
  const [first] = answers.map(({ id }) => id)
  expect(await rowsOf(issue.id, room['section-editor'])).toMatchObject([{ mine: false }])
  await mustSign(issue.id, { step: 'first-review', unit: first, as: room.editor })
  expect(await rowsOf(issue.id, room['section-editor'])).toMatchObject([{ mine: true, phase: 'review' }])
  expect(await rowsOf(issue.id, room.editor)).toMatchObject([
    { mine: true, step: { key: 'first-review' }, waiting: { units: 2, of: 3 } },
  ])
})

test('an issue is late by its due date until it is released', async () => {
  const { issue } = await makeReviewedIssue(payload, 'one-review')
  await edit(`issues/${issue.id}`, { as: room.editor, data: { dueAt: '2025-01-01T00:00:00.000Z' } })
  expect(await rowsOf(issue.id, room.editor)).toMatchObject([{ late: true }])
  await mustSign(issue.id, { step: 'print', as: room['section-editor'] })
  expect(await rowsOf(issue.id, room.editor)).toMatchObject([{ late: false, phase: 'released' }])
})

test('an issue that is written in one language stands on the board in that language alone', async () => {
  const { issue } = await makeReviewedIssue(payload, 'daily')
  await edit(`issues/${issue.id}`, { as: room.editor, data: { number: 4711 } })
  expect((await rowsOf(issue.id, room.editor)).map(({ locale }) => locale)).toEqual(['zh'])
  const { title } = await payload.findByID({
    collection: 'issues',
    id: issue.id,
    locale: 'en',
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  expect(title ?? null).toBeNull()
})

test('one broken record takes no other issue off the board', async () => {
  const [broken, whole] = [
    await makeReviewedIssue(payload, 'one-review'),
    await makeReviewedIssue(payload, 'one-review'),
  ]
  await mustSign(broken.issue.id, { step: 'print', as: room['section-editor'] })
  await runSql(`
    set session_replication_role = replica;
    delete from review.entries where issue_id = ${broken.issue.id} and seq = 2;
    set session_replication_role = default`)
  expect(await rowsOf(broken.issue.id, room.editor)).toEqual([])
  expect(await rowsOf(whole.issue.id, room.editor)).toHaveLength(1)
})

async function runSql(statement: string): Promise<void> {
  // Payload types `db` by its base class; payload.config.ts sets the Postgres adapter.
  const { pool } = payload.db as unknown as { pool: { query: (text: string) => Promise<unknown> } }
  await pool.query(statement)
}

test('a query waits for an editor who did not ask it, whichever step the issue is at', async () => {
  const { issue, answers } = await makeReviewedIssue(payload, 'journal')
  const unit = answers[0]?.id ?? 0
  const { units } = await readReviewOf(issue.id, room.proofreader)
  const hash = units.find((each) => each.unit === unit)?.hash
  const asked = await postAct(issue.id, {
    act: 'queries',
    as: room['section-editor'],
    body: { unit, hash, quote: '合作', block: null, question: '出处\uFF1F' },
  })
  expect(asked.status, asked.text).toBe(200)
  expect(await rowsOf(issue.id, room['chief-editor'])).toMatchObject([
    { tasks: ['answer-query'], mine: true },
  ])
  expect(await rowsOf(issue.id, room.editor)).toMatchObject([{ tasks: ['sign', 'answer-query'] }])
  expect(await rowsOf(issue.id, room['section-editor'])).toMatchObject([{ tasks: [], mine: false }])
  expect(await rowsOf(issue.id, room.proofreader)).toMatchObject([{ tasks: [], mine: false }])
})

test('a due date is set at any stage by whoever writes issues, and by nobody else', async () => {
  const { issue } = await makeReviewedIssue(payload, 'one-review')
  const dueAt = '2030-01-01T10:00:00.000Z'
  const setDue = (as: MadePerson | undefined, body: object) =>
    callApi(`/api/issues/${issue.id}/review/due`, { method: 'POST', as, json: body })
  expect((await setDue(room.reader, { dueAt })).status).toBe(403)
  expect((await setDue(undefined, { dueAt })).status).toBe(403)
  expect((await setDue(room.editor, { dueAt: 'soon' })).status).toBe(400)
  await mustSign(issue.id, { step: 'print', as: room['section-editor'] })
  expect((await setDue(room.editor, { dueAt })).status).toBe(200)
  expect(await rowsOf(issue.id, room.editor)).toMatchObject([{ dueAt, phase: 'released' }])
  expect((await setDue(room.editor, { dueAt: null })).status).toBe(200)
  expect(await rowsOf(issue.id, room.editor)).toMatchObject([{ dueAt: null, phase: 'released' }])
})

async function rowsOf(issueId: number, as: MadePerson): Promise<BoardRow[]> {
  const { status, json, text } = await callApi('/api/review/board', { as })
  if (status !== 200) throw new Error(`${status}: ${text}`)
  // Answered by `findBoard`, which is typed by it.
  return (json as BoardAnswer).rows.filter(({ issue }) => issue.id === issueId)
}
