import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Task } from '../../../src/generated/payload-types.ts'
import type { Role } from '../../../src/kernel/access.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import { makeAnswer, makeIssue, makeQuestion, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson, makeStaff } from '../../support/factories-people.ts'
import { makeTask } from '../../support/factories-tasks.ts'
import { readInbox } from '../../support/read-inbox.ts'

let payload: Payload
let staff: Record<Role, MadePerson>
let issueId: number
let answerId: number
let document: Task['document']

beforeAll(async () => {
  ;({ payload } = await openWorld())
  staff = await makeStaff(payload)
  issueId = (await makeIssue(payload, { series: (await makeSeries(payload)).id })).id
  answerId = (await makeAnswer(payload, { issue: issueId })).id
  document = { relationTo: 'answers', value: answerId }
})

function patch(task: Task, as: MadePerson, json: object) {
  return callApi(`/api/tasks/${task.id}`, { method: 'PATCH', as, json })
}

async function readTask({ id }: Task): Promise<Task> {
  return payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })
}

describe('giving a task', () => {
  test.each(['admin', 'chief-editor', 'section-editor', 'editor'] as const)('is for the %s', async (role) => {
    const json = { document, assignee: staff.reader.person.id, due: '2099-01-31', note: '请读' }
    const { status, json: made } = await callApi('/api/tasks?depth=0', {
      method: 'POST',
      as: staff[role],
      json,
    })
    expect(status).toBe(201)
    expect(made).toMatchObject({ doc: { state: 'open', issueId, assignedBy: staff[role].person.id } })
  })

  test.each(['proofreader', 'reader'] as const)('is not for the %s', async (role) => {
    const json = { document, assignee: staff.reader.person.id, due: '2099-01-31' }
    expect((await callApi('/api/tasks', { method: 'POST', as: staff[role], json })).status).toBe(403)
  })

  test('tells whoever is to do it, with the day and the note, and leads to it', async () => {
    const assignee = await makePerson(payload)
    const task = await makeTask(payload, { document, assignee, by: staff.editor, due: '2099-05-01' })
    expect(await readInbox(assignee)).toMatchObject([
      {
        kind: 'assigned',
        by: staff.editor.person.name,
        excerpt: '2099-05-01 · 请核对引文。',
        href: `/admin/collections/answers/${answerId}?task=${task.id}`,
      },
    ])
  })

  test.each([
    ['on a day that is none', { due: '2026-02-30' }, 'due'],
    ['to nobody', { assignee: null }, 'assignee'],
    ['to somebody who is gone', { assignee: 2_000_000_000 }, 'assignee'],
    ['of what is gone', { document: { relationTo: 'issues', value: 2_000_000_000 } }, 'document'],
  ])('%s is refused at its field', async (_, wrong, field) => {
    const json = { document, assignee: staff.reader.person.id, due: '2099-01-31', ...wrong }
    const { status, text } = await callApi('/api/tasks', { method: 'POST', as: staff.editor, json })
    expect(status).toBe(400)
    expect(text).toContain(`"path":"${field}"`)
  })
})

describe('a task', () => {
  test('is marked as done and opened again by whoever has it, of every role; whoever gave it is told', async () => {
    for (const assignee of Object.values(staff)) {
      const giver = await makePerson(payload)
      const task = await makeTask(payload, { document, assignee, by: giver })
      expect((await patch(task, assignee, { state: 'done' })).status).toBe(200)
      expect(await readInbox(giver)).toMatchObject([{ kind: 'done', by: assignee.person.name }])
      expect((await patch(task, assignee, { state: 'open' })).status).toBe(200)
    }
  })

  test('is neither changed nor cancelled by whoever has it and does not assign', async () => {
    const assignee = await makePerson(payload, { role: 'reader' })
    const task = await makeTask(payload, { document, assignee })
    expect((await patch(task, assignee, { state: 'cancelled' })).status).toBe(403)
    await patch(task, assignee, { due: '2099-12-30', note: '不做', assignee: staff.editor.person.id })
    const kept = { due: '2099-12-31', note: '请核对引文。', assignee: assignee.person.id }
    expect(await readTask(task)).toMatchObject(kept)
  })

  test('is not changed by others who do not assign', async () => {
    const task = await makeTask(payload, { document, assignee: staff.editor })
    for (const role of ['proofreader', 'reader'] as const) {
      expect((await patch(task, staff[role], { state: 'done' })).status).toBe(403)
    }
  })

  test('stays with its document, whoever changes it', async () => {
    const task = await makeTask(payload, { document, assignee: staff.editor })
    await patch(task, staff.admin, {
      document: { relationTo: 'issues', value: issueId },
      issueId: 1,
      title: 'x',
    })
    expect(await readTask(task)).toMatchObject({ document, issueId, title: task.title })
  })

  test('that is given to another person tells that one, and no longer waits unread with the first', async () => {
    const [first, second] = [await makePerson(payload), await makePerson(payload)]
    const task = await makeTask(payload, { document, assignee: first })
    await patch(task, staff.editor, { assignee: second.person.id })
    expect(await readInbox(first)).toEqual([])
    expect(await readInbox(second)).toMatchObject([{ kind: 'assigned', by: staff.editor.person.name }])
  })

  test('is read by staff of every role and by nobody else, and is never deleted (A1)', async () => {
    const task = await makeTask(payload, { document, assignee: staff.editor })
    const path = `/api/tasks/${task.id}`
    for (const as of Object.values(staff)) {
      expect((await callApi(path, { as })).status).toBe(200)
      expect((await callApi(path, { method: 'DELETE', as })).status).toBe(403)
    }
    expect((await callApi(path)).status).toBe(403)
  })

  test('is listed on its document, and on the issue with those of its parts', async () => {
    const issue = await makeIssue(payload, { series: (await makeSeries(payload)).id })
    const question = await makeQuestion(payload, { issue: issue.id })
    const assignee = staff.editor
    const ofIssue: Task['document'] = { relationTo: 'issues', value: issue.id }
    const ofPart: Task['document'] = { relationTo: 'questions', value: question.id }
    const onIssue = await makeTask(payload, { document: ofIssue, assignee })
    const onPart = await makeTask(payload, { document: ofPart, assignee })
    const list = async (where: string) => {
      const { json } = await callApi(`/api/tasks?${encodeURI(where)}&sort=id&depth=0`, { as: staff.reader })
      // Payload's list of the collection.
      return (json as { docs: Task[] }).docs.map(({ id }) => id)
    }
    const [type, value] = ['where[and][0][document.relationTo]', 'where[and][1][document.value]']
    expect(await list(`${type}[equals]=questions&${value}[equals]=${question.id}`)).toEqual([onPart.id])
    expect(await list(`where[issueId][equals]=${issue.id}`)).toEqual([onIssue.id, onPart.id])
  })

  test('leaves its traces in the activity log', async () => {
    const task = await makeTask(payload, { document, assignee: staff.editor })
    await patch(task, staff.editor, { state: 'done' })
    const { text } = await callApi(`/api/activity?collection=tasks&document=${task.id}`, { as: staff.reader })
    expect(text).toContain('"act":"created"')
    expect(text).toContain('"fields":["state"]')
  })
})
