import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { type ApiAnswer, callApi } from '../support/call-api.ts'
import { makePicture } from '../support/factories-reference.ts'
import {
  codeOf,
  edit,
  hashNow,
  makeNewsroom,
  makeReviewedIssue,
  mustSign,
  type Newsroom,
  postAct,
  publish,
  readReviewOf,
  sign,
  signDaily,
} from './support/review-world.ts'

let payload: Payload
let room: Newsroom

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
})

describe('after publication', () => {
  test('an issue is locked, reopened with a reason, corrected, and its last step signed again', async () => {
    const made = await makeReviewedIssue(payload, 'daily')
    const { id } = made.issue
    await signDaily(made, room)
    await publish(id, { as: room.editor })
    const data = { headline: '文明因交流而精彩' }
    const locked = await edit(`answers/${made.essay.id}`, { as: room['chief-editor'], data })
    expect(codeOf(locked)).toBe('stage-closed')
    const reason = { reason: '标题有误。' }
    expect(codeOf(await postAct(id, { act: 'reopen', as: room.editor, body: reason }))).toBe(
      'signer-excluded',
    )
    expect(codeOf(await postAct(id, { act: 'reopen', as: room['chief-editor'], body: reason }))).toBe(200)
    expect(codeOf(await edit(`answers/${made.essay.id}`, { as: room.editor, data }))).toBe(200)
    const correction = { as: room.editor, notice: '更正标题。', correctionType: 'minor' }
    expect(codeOf(await publish(id, correction))).toBe('gate-closed')
    await mustSign(id, { step: 'print', as: room['chief-editor'] })
    expect(codeOf(await publish(id, correction))).toBe(200)
    expect((await readReviewOf(id, room.editor)).phase).toBe('published')
  })

  test('R8: an archive edition needs no sign-offs, says so, and is entered by leaders', async () => {
    const { issue } = await makeReviewedIssue(payload, 'daily')
    expect(codeOf(await publish(issue.id, { as: room.editor, asArchive: true }))).toBe('gate-closed')
    expect(codeOf(await publish(issue.id, { as: room['chief-editor'], asArchive: true }))).toBe(200)
    const review = await readReviewOf(issue.id, room.editor)
    expect(review).toMatchObject({ phase: 'published', issue: { isArchive: true }, record: { entries: 2 } })
  })

  test('R8: an issue that somebody has begun to sign is no archive', async () => {
    const { issue, answers } = await makeReviewedIssue(payload, 'daily')
    const [unit = 0] = answers.map(({ id }) => id)
    await mustSign(issue.id, { step: 'first-review', unit, as: room.editor })
    expect(codeOf(await publish(issue.id, { as: room.admin, asArchive: true }))).toBe('gate-closed')
  })
})

test('a process that changes on the series changes no issue under way, until a chief editor adopts it', async () => {
  const { issue, series, answers } = await makeReviewedIssue(payload, 'web')
  const [unit = 0] = answers.map(({ id }) => id)
  await mustSign(issue.id, { step: 'first-review', unit, as: room.editor })
  await payload.update({ collection: 'series', id: series.id, data: { process: null }, overrideAccess: true })
  expect((await readReviewOf(issue.id, room.editor)).process.preset).toBe('web')
  const body = { reason: '改为不设审校。' }
  expect(codeOf(await postAct(issue.id, { act: 'adopt', as: room.editor, body }))).toBe('signer-excluded')
  expect(codeOf(await postAct(issue.id, { act: 'adopt', as: room['chief-editor'], body }))).toBe(200)
  expect(await readReviewOf(issue.id, room.editor)).toMatchObject({
    phase: 'no-process',
    process: { preset: 'none' },
  })
})

test('a series without a process asks for nothing, and the record says so', async () => {
  const { issue } = await makeReviewedIssue(payload, 'none')
  expect(codeOf(await publish(issue.id, { as: room.editor }))).toBe(200)
  const data = { subtitle: '副题' }
  expect(codeOf(await edit(`issues/${issue.id}`, { as: room.proofreader, data }))).toBe(200)
  expect(await readReviewOf(issue.id, room.editor)).toMatchObject({
    phase: 'no-process',
    record: { entries: 2 },
  })
})

test('R3: a step signed on paper counts once another person has compared it with its scan', async () => {
  const made = await makeReviewedIssue(payload, 'one-review')
  const { id } = made.issue
  const { sha256 } = await makePicture(payload)
  const paper = { scan: sha256, signedBy: '编辑室主任' }
  const missing = await sign(id, {
    step: 'print',
    as: room['section-editor'],
    paper: { ...paper, scan: 'f'.repeat(64) },
  })
  expect(codeOf(missing)).toBe('invalid-input')
  await mustSign(id, { step: 'print', as: room['section-editor'], paper })
  expect(codeOf(await publish(id, { as: room.editor }))).toBe('gate-closed')
  const { unverified } = await readReviewOf(id, room.editor)
  const body = { seq: unverified[0]?.seq }
  const own = await postAct(id, { act: 'verify-paper', as: room['section-editor'], body })
  expect(codeOf(own)).toBe('signer-excluded')
  expect(codeOf(await postAct(id, { act: 'verify-paper', as: room.proofreader, body }))).toBe(200)
  expect(codeOf(await publish(id, { as: room.editor }))).toBe(200)
})

test('a broken record is noticed before anything is signed or published, and names the entry', async () => {
  const made = await makeReviewedIssue(payload, 'one-review')
  const { id } = made.issue
  await mustSign(id, { step: 'print', as: room['section-editor'] })
  const last = `review.entries where issue_id = ${id} and seq = 2`
  await runUnguarded(`create table review.lost as select * from ${last}; delete from ${last}`)
  const attempt = await publishByHash(id)
  expect([attempt.status, codeOf(attempt)]).toEqual([500, 'record-broken'])
  expect(attempt.text).toContain('2')
  // Others look at all records of this database.
  await runUnguarded('insert into review.entries select * from review.lost; drop table review.lost')
})

/** Publishes what the press composes, without a look at the review. */
async function publishByHash(id: number): Promise<ApiAnswer> {
  const press = await callApi(`/api/issues/${id}/press`, { as: room.editor })
  const { hash } = press.json as { hash: string }
  return callApi(`/api/issues/${id}/publish`, { method: 'POST', as: room.editor, json: { hash } })
}

/** Runs SQL as somebody does who may switch the triggers off. */
async function runUnguarded(statements: string): Promise<void> {
  // Payload types `db` by its base class; payload.config.ts sets the Postgres adapter.
  const { pool } = payload.db as unknown as { pool: { query: (text: string) => Promise<unknown> } }
  await pool.query(
    `set session_replication_role = replica; ${statements}; set session_replication_role = default`,
  )
}

test('an issue takes no process along: one that picked up none elsewhere and came back is not published', async () => {
  const made = await makeReviewedIssue(payload, 'none')
  const { id } = made.issue
  const hash = await hashNow(id, { unit: 'page', as: room.editor })
  const body = { unit: 'page', hash, quote: '新蓝图', question: '对吗\uFF1F' }
  expect(codeOf(await postAct(id, { act: 'queries', as: room.editor, body }))).toBe(200)
  const strict = await makeReviewedIssue(payload, 'daily')
  const data = { series: strict.series.id, number: 7, totalNumber: 700, slug: '700' }
  expect(codeOf(await edit(`issues/${id}`, { as: room.editor, data }))).toBe(200)
  const answer = { decision: 'kept', answer: '照原题。' }
  const act = 'queries/q2/answer'
  expect(codeOf(await postAct(id, { act, as: room['section-editor'], body: answer }))).toBe('step-closed')
  expect(codeOf(await publish(id, { as: room.editor }))).toBe('gate-closed')
  const reason = { reason: '改归本栏目。' }
  expect(codeOf(await postAct(id, { act: 'adopt', as: room['chief-editor'], body: reason }))).toBe(200)
  expect((await readReviewOf(id, room.editor)).process.preset).toBe('daily')
  expect(codeOf(await publish(id, { as: room.editor }))).toBe('gate-closed')
})
