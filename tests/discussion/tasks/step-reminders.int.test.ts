import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { remindOfSteps } from '../../../src/discussion/tasks/step-reminders.ts'
import {
  makeNewsroom,
  makeReviewedIssue,
  mustSign,
  type Newsroom,
} from '../../review/support/review-world.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import type { MadePerson } from '../../support/factories-people.ts'
import { readInbox } from '../../support/read-inbox.ts'

let payload: Payload
let room: Newsroom

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
})

const remindAt = (moment: string) => remindOfSteps(payload, new Date(moment))

async function setDue(id: number, dueAt: string | null): Promise<void> {
  const answer = await callApi(`/api/issues/${id}/review/due`, {
    method: 'POST',
    as: room['chief-editor'],
    json: { dueAt },
  })
  expect(answer.status, answer.text).toBe(200)
}

async function readReminders(person: MadePerson, issueId: number) {
  const messages = await readInbox(person)
  return messages.filter(({ kind, href }) => kind === 'reminder' && href.includes(`/review/${issueId}?`))
}

test('whoever holds a step is reminded once before it is due and once when it is late, and so is who takes it over', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  const { id } = made.issue
  await setDue(id, '2097-06-10T10:00:00Z')

  await remindAt('2097-06-08T23:59:00Z')
  expect(await readReminders(room.editor, id)).toEqual([])

  await Promise.all([remindAt('2097-06-09T00:00:00Z'), remindAt('2097-06-09T00:00:05Z')])
  await remindAt('2097-06-09T12:00:00Z')
  expect(await readReminders(room.editor, id)).toMatchObject([{ times: 1 }])
  expect((await readReminders(room.editor, id))[0]?.excerpt).toContain('初审')
  expect(await readReminders(room['section-editor'], id)).toEqual([])

  for (const { id: unit } of [...made.answers, made.essay]) {
    await mustSign(id, { step: 'first-review', unit, as: room.editor })
  }
  await remindAt('2097-06-10T11:00:00Z')
  await remindAt('2097-06-12T11:00:00Z')
  expect(await readReminders(room.editor, id)).toMatchObject([{ times: 1 }])
  const [late, ...more] = await readReminders(room['section-editor'], id)
  expect(late).toMatchObject({ times: 1 })
  expect(late?.excerpt).toContain('复审')
  expect(late?.excerpt).toContain('已逾期')
  expect(more).toEqual([])
})

test('an issue without a date reminds nobody', async () => {
  const { issue } = await makeReviewedIssue(payload, 'daily')
  await setDue(issue.id, null)
  await remindAt('2097-06-10T11:00:00Z')
  expect(await readReminders(room.editor, issue.id)).toEqual([])
})
