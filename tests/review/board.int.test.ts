import type { Payload } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import type { BoardAnswer, BoardRow } from '../../src/review/answers.ts'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import type { MadePerson } from '../support/factories-people.ts'
import {
  edit,
  makeNewsroom,
  makeReviewedIssue,
  mustSign,
  type Newsroom,
  publish,
  signDaily,
} from './support/review-world.ts'

let payload: Payload
let room: Newsroom

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
})

async function readBoard(as: MadePerson): Promise<BoardAnswer> {
  const answer = await callApi('/api/review/board', { as, headers: { 'accept-language': 'zh' } })
  if (answer.status !== 200) throw new Error(answer.text)
  // Answered by `findBoard`, which is typed by it.
  return answer.json as BoardAnswer
}

async function findRow(issueId: number, as: MadePerson): Promise<BoardRow | undefined> {
  return (await readBoard(as)).rows.find(({ issue }) => issue.id === issueId)
}

test('an issue stands at the step that waits, with the pieces, who can take it on, and whether that is me', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  const { id } = made.issue
  const [first] = made.answers
  await mustSign(id, { step: 'first-review', unit: first?.id ?? 0, as: room.editor })
  const row = await findRow(id, room.editor)
  expect(row).toMatchObject({
    locale: 'zh',
    step: { key: 'first-review', label: '初审', stage: 'review' },
    progress: { done: 0, of: 4 },
    waiting: { units: 2, of: 3 },
    who: { role: 'editor' },
    mine: true,
  })
  expect(row?.who.people.map((person) => person.id)).toContain(room['second-editor'].person.id)
  expect((await findRow(id, room.proofreader))?.mine).toBe(false)
})

test('whoever signed a step that needs another person is not named for it', async () => {
  const made = await makeReviewedIssue(payload, 'web')
  const units = [...made.answers, made.essay].map(({ id }) => id)
  const override = '责任编辑外出。'
  for (const unit of units) {
    await mustSign(made.issue.id, { step: 'first-review', unit, as: room['chief-editor'], override })
  }
  const row = await findRow(made.issue.id, room['section-editor'])
  expect(row).toMatchObject({ step: { key: 'print' }, mine: true })
})

test('an edit that stales a sign-off moves the issue back on the board, though nobody acts on its review', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  const { id } = made.issue
  for (const unit of [...made.answers, made.essay].map((piece) => piece.id)) {
    await mustSign(id, { step: 'first-review', unit, as: room.editor })
  }
  expect((await findRow(id, room.editor))?.step?.key).toBe('second-review')
  await edit(`answers/${made.essay.id}`, { as: room['section-editor'], data: { headline: '另一题' } })
  expect(await findRow(id, room.editor)).toMatchObject({
    step: { key: 'first-review' },
    waiting: { units: 1 },
    counts: { stale: 1 },
  })
})

test('mine come first, then late ones; what is due is told', async () => {
  const [mine, late] = [
    await makeReviewedIssue(payload, 'daily'),
    await makeReviewedIssue(payload, 'one-review'),
  ]
  const dueAt = '2026-01-01T00:00:00.000Z'
  await edit(`issues/${late.issue.id}`, { as: room.editor, data: { dueAt } })
  const { rows } = await readBoard(room.editor)
  const places = [mine, late].map(({ issue }) => rows.findIndex((row) => row.issue.id === issue.id))
  expect(places[0]).toBeLessThan(places[1] ?? 0)
  expect(rows[places[1] ?? 0]).toMatchObject({ late: true, dueAt })
})

test('what is published leaves the board, and comes back when it is reopened', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  const { id } = made.issue
  await signDaily(made, room)
  expect(await findRow(id, room.editor)).toMatchObject({ phase: 'released', step: null })
  await publish(id, { as: room.editor })
  expect(await findRow(id, room.editor)).toBeUndefined()
  const json = { reason: '标题有误。' }
  await callApi(`/api/issues/${id}/review/reopen`, { method: 'POST', as: room['chief-editor'], json })
  expect(await findRow(id, room['chief-editor'])).toMatchObject({
    phase: 'reopened',
    step: { key: 'print' },
    mine: true,
  })
})

test('a board that was worked out is read with the same few queries, however many issues there are', async () => {
  const before = await countFinds()
  await makeReviewedIssue(payload, 'daily')
  await makeReviewedIssue(payload, 'daily')
  await readBoard(room.editor)
  expect(await countFinds()).toBe(before)
})

/** Counts what the second look at the board asks for: the first has worked out what was old. */
async function countFinds(): Promise<number> {
  await readBoard(room.editor)
  const find = vi.spyOn(payload, 'find')
  await readBoard(room.editor)
  const { length } = find.mock.calls
  find.mockRestore()
  return length
}
