import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { InboxPage } from '../../../src/discussion/inbox/queries.ts'
import { tellPeople } from '../../../src/discussion/inbox/tell-people.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import { makeIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson, makeStaff } from '../../support/factories-people.ts'

let payload: Payload
let issueId: number

beforeAll(async () => {
  ;({ payload } = await openWorld())
  issueId = (await makeIssue(payload, { series: (await makeSeries(payload)).id })).id
})

async function tell(person: MadePerson, href: string): Promise<void> {
  await tellPeople(await createLocalReq({}, payload), {
    people: [person.person.id],
    kind: 'mention',
    collection: 'issues',
    documentId: issueId,
    title: '一期',
    excerpt: '请看',
    href,
    by: null,
  })
}

async function readInbox(person: MadePerson, query = ''): Promise<InboxPage> {
  const { status, json, text } = await callApi(`/api/inbox${query}`, { as: person })
  if (status !== 200) throw new Error(text)
  // Answered by `findInbox`, which is typed by it.
  return json as InboxPage
}

function post(path: string, as: MadePerson | null, json: object) {
  return callApi(`/api/inbox${path}`, { method: 'POST', as, json })
}

describe('an inbox', () => {
  test('holds what its person was told, the newest first, and counts what is unread', async () => {
    const person = await makePerson(payload)
    await tell(person, '/admin/a')
    await tell(person, '/admin/b')
    const inbox = await readInbox(person)
    expect(inbox.messages.map(({ href }) => href)).toEqual(['/admin/b', '/admin/a'])
    expect(inbox).toMatchObject({ page: 1, pages: 1, unread: 2 })
    expect((await callApi('/api/inbox/unread', { as: person })).json).toEqual({ unread: 2 })
  })

  test('loses from its unread messages what is read, and has it back as unread', async () => {
    const person = await makePerson(payload)
    await tell(person, '/admin/a')
    const id = (await readInbox(person)).messages[0]?.id
    expect((await post(`/${id}/mark`, person, { isRead: true })).json).toEqual({ unread: 0 })
    expect((await readInbox(person)).messages).toEqual([])
    expect((await readInbox(person, '?only=all')).messages).toMatchObject([{ isRead: true }])
    expect((await post(`/${id}/mark`, person, { isRead: false })).json).toEqual({ unread: 1 })
  })

  test('leaves a message read when its like waits unread already', async () => {
    const person = await makePerson(payload)
    await tell(person, '/admin/a')
    const id = (await readInbox(person)).messages[0]?.id
    await post(`/${id}/mark`, person, { isRead: true })
    await tell(person, '/admin/a')
    expect((await post(`/${id}/mark`, person, { isRead: false })).json).toEqual({ unread: 1 })
  })

  test('is read up to the newest message that was seen; what came in since stays unread', async () => {
    const person = await makePerson(payload)
    await tell(person, '/admin/a')
    await tell(person, '/admin/b')
    const upTo = (await readInbox(person)).messages[0]?.at
    await tell(person, '/admin/c')
    expect((await post('/read-all', person, { upTo })).json).toEqual({ unread: 1 })
    expect((await readInbox(person)).messages).toMatchObject([{ href: '/admin/c' }])
  })

  test('is nobody else’s: another person neither sees nor marks its messages', async () => {
    const [owner, other] = [await makePerson(payload), await makePerson(payload, { role: 'admin' })]
    await tell(owner, '/admin/a')
    const id = (await readInbox(owner)).messages[0]?.id
    expect((await readInbox(other, '?only=all')).messages).toEqual([])
    expect((await post(`/${id}/mark`, other, { isRead: true })).status).toBe(404)
    await post('/read-all', other, { upTo: new Date(Date.now() + 60_000).toISOString() })
    expect((await readInbox(owner)).unread).toBe(1)
  })

  test('is for staff of every role, and for nobody without a session (A1)', async () => {
    for (const person of Object.values(await makeStaff(payload))) {
      expect((await readInbox(person)).unread).toBe(0)
    }
    expect((await callApi('/api/inbox')).status).toBe(403)
    expect((await callApi('/api/inbox/unread')).status).toBe(403)
    expect((await post('/1/mark', null, { isRead: true })).status).toBe(403)
    expect((await post('/read-all', null, { upTo: new Date().toISOString() })).status).toBe(403)
  })

  test.each([
    ['GET', '?only=some', undefined],
    ['GET', '?page=0', undefined],
    ['POST', '/x/mark', { isRead: true }],
    ['POST', '/1/mark', {}],
    ['POST', '/read-all', { upTo: 'now' }],
  ] as const)('refuses %s %s with what is wrong', async (method, path, json) => {
    const person = await makePerson(payload)
    const { status, text } = await callApi(`/api/inbox${path}`, { method, as: person, json })
    expect(status).toBe(400)
    expect(text).toContain('invalid-input')
  })
})
