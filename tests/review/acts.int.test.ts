import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import {
  codeOf,
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

test('R2, R5, R7: a daily issue passes its steps and is published; the edition keeps the head of its record', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  const { id } = made.issue
  expect(codeOf(await publish(id, { as: room.editor }))).toBe('gate-closed')
  await signDaily(made, room)
  expect((await readReviewOf(id, room.editor)).phase).toBe('released')
  expect(codeOf(await publish(id, { as: room.editor }))).toBe(200)
  const review = await readReviewOf(id, room.editor)
  const { docs } = await payload.find({
    collection: 'editions',
    where: { issueId: { equals: id } },
    overrideAccess: true,
  })
  expect(review).toMatchObject({ phase: 'published', locked: true, record: { entries: 8 } })
  expect(docs.map(({ recordHead }) => recordHead)).toEqual([review.record.head])
})
