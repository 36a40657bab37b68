import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { findTasksForMe } from '../../../src/discussion/tasks/queries.ts'
import { remindOfTasks } from '../../../src/discussion/tasks/reminders.ts'
import { dayOf } from '../../../src/discussion/tasks/rules.ts'
import type { Task } from '../../../src/generated/payload-types.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import { makeAnswer, makeIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'
import { makeTask } from '../../support/factories-tasks.ts'
import { readInbox } from '../../support/read-inbox.ts'

let payload: Payload
let editor: MadePerson
let document: Task['document']

beforeAll(async () => {
  ;({ payload } = await openWorld())
  editor = await makePerson(payload)
  const issue = await makeIssue(payload, { series: (await makeSeries(payload)).id })
  document = { relationTo: 'answers', value: (await makeAnswer(payload, { issue: issue.id })).id }
})

const remindAt = (moment: string) => remindOfTasks(payload, new Date(moment))

/** How often each reminder in somebody's inbox was given. */
async function countReminders(person: MadePerson): Promise<number[]> {
  const reminders = (await readInbox(person)).filter(({ kind }) => kind === 'reminder')
  return reminders.map(({ times }) => times)
}

test('people are reminded the day before, on the day and once when it is late, from eight in the newsroom’s morning', async () => {
  const assignee = await makePerson(payload)
  await makeTask(payload, { document, assignee, due: '2097-06-10' })
  await remindAt('2097-06-08T23:59:00Z')
  expect(await countReminders(assignee)).toEqual([])
  await remindAt('2097-06-09T00:00:00Z')
  expect(await countReminders(assignee)).toEqual([1])
  await remindAt('2097-06-09T12:00:00Z')
  expect(await countReminders(assignee)).toEqual([1])
  await remindAt('2097-06-10T00:00:00Z')
  expect(await countReminders(assignee)).toEqual([2])
  for (const day of ['11', '12', '13']) await remindAt(`2097-06-${day}T00:00:00Z`)
  expect(await countReminders(assignee)).toEqual([3])
})

test('a task’s day begins at eight in the time zone of its series', async () => {
  const series = await makeSeries(payload, { timeZone: 'America/New_York' })
  const issue = await makeIssue(payload, { series: series.id })
  const assignee = await makePerson(payload)
  await makeTask(payload, {
    document: { relationTo: 'issues', value: issue.id },
    assignee,
    due: '2097-05-10',
  })
  await remindAt('2097-05-09T11:59:00Z')
  expect(await countReminders(assignee)).toEqual([])
  await remindAt('2097-05-09T12:00:00Z')
  expect(await countReminders(assignee)).toEqual([1])
})

test('a reminder is given once by many nodes at once', async () => {
  const assignee = await makePerson(payload)
  await makeTask(payload, { document, assignee, due: '2097-07-10' })
  await Promise.all([1, 2, 3, 4].map(() => remindAt('2097-07-10T01:00:00Z')))
  expect(await countReminders(assignee)).toEqual([1])
})

test('nobody is reminded of what is done; whoever has a task now is reminded of it', async () => {
  const [first, second] = [await makePerson(payload), await makePerson(payload)]
  const done = await makeTask(payload, { document, assignee: first, due: '2097-08-10' })
  const moved = await makeTask(payload, { document, assignee: first, due: '2097-08-10' })
  const patch = (task: Task, as: MadePerson, json: object) =>
    callApi(`/api/tasks/${task.id}`, { method: 'PATCH', as, json })
  await patch(done, first, { state: 'done' })
  await patch(moved, editor, { assignee: second.person.id })
  await remindAt('2097-08-10T01:00:00Z')
  expect(await countReminders(first)).toEqual([])
  expect(await countReminders(second)).toEqual([1])
})

test('of a task that is due when it is given no reminder follows on its heels', async () => {
  const assignee = await makePerson(payload)
  await makeTask(payload, { document, assignee, due: '2020-01-01' })
  await remindAt(new Date().toISOString())
  expect(await countReminders(assignee)).toEqual([])
})

test('the dashboard says what is late by the day of the series', async () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Niue']
  const assignee = await makePerson(payload)
  // Between these two it is always another day.
  const [ahead = '', behind = ''] = zones.map((zone) => dayOf(new Date(), zone))
  for (const timeZone of zones) {
    const series = await makeSeries(payload, { timeZone })
    const issue = await makeIssue(payload, { series: series.id })
    await makeTask(payload, { document: { relationTo: 'issues', value: issue.id }, assignee, due: behind })
  }
  expect(behind < ahead).toBe(true)
  const req = await createLocalReq({ user: { ...assignee.person, collection: 'people' } }, payload)
  expect((await findTasksForMe(req)).map(({ isLate }) => isLate)).toEqual([true, false])
})
