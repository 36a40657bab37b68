import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { BoardAnswer, BoardRow } from '../../../src/review/answers.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import type { MadePerson } from '../../support/factories-people.ts'
import { edit, makeNewsroom, makeReviewedIssue, mustSign, type Newsroom } from '../support/review-world.ts'

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

async function rowsOf(issueId: number, as: MadePerson): Promise<BoardRow[]> {
  const { status, json, text } = await callApi('/api/review/board', { as })
  if (status !== 200) throw new Error(`${status}: ${text}`)
  // Answered by `findBoard`, which is typed by it.
  return (json as BoardAnswer).rows.filter(({ issue }) => issue.id === issueId)
}
