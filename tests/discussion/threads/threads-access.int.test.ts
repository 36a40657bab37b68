import { beforeAll, describe, expect, test } from 'vitest'
import { beginRoom } from '../../../src/coediting/rooms/begin-room.ts'
import { nameRoom, type Room } from '../../../src/coediting/rooms/room.ts'
import type { ShownThread } from '../../../src/discussion/threads/thread.ts'
import { roles } from '../../../src/kernel/access.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import { makeCompleteIssue } from '../../support/factories.ts'
import { type MadePerson, makeStaff } from '../../support/factories-people.ts'
import { readOpening } from './read-opening.ts'

type Caller = (typeof roles)[number] | 'anonymous'

const callers: readonly Caller[] = ['anonymous', ...roles]
const staff: readonly Caller[] = roles
const correctors: readonly Caller[] = ['admin', 'chief-editor', 'section-editor', 'editor', 'proofreader']
const leaders: readonly Caller[] = ['admin', 'chief-editor', 'section-editor']
const nobody: readonly Caller[] = []

let people: Record<(typeof roles)[number], MadePerson>
let other: MadePerson
let room: Room
let issueId: number
let quote: string

beforeAll(async () => {
  const { payload } = await openWorld()
  people = await makeStaff(payload)
  other = (await makeStaff(payload)).editor
  const made = await makeCompleteIssue(payload)
  issueId = made.issue.id
  room = { collection: 'answers', id: made.answers[0]?.id ?? 0, field: 'body', locale: 'zh' }
  await beginRoom(payload, room)
  quote = await readOpening(payload, room)
})

const as = (caller: Caller) => (caller === 'anonymous' ? null : people[caller])

function open(by: MadePerson | null, more: object = {}) {
  const printed = { blockId: '', start: 0, quote, prefix: '', suffix: '' }
  const json = { room: nameRoom(room), on: { printed }, body: '请核。', ...more }
  return callApi('/api/threads', { method: 'POST', as: by, json })
}

/** Opens a thread as somebody who is none of the callers; answers its path and that of its comment. */
async function make(more: object = {}): Promise<{ path: string; comment: string }> {
  const { json, text } = await open(other, more)
  const thread: unknown = Reflect.get(Object(json), 'thread')
  if (!thread) throw new Error(text)
  // Answered by the endpoint, which is typed by it.
  const { id, comments } = thread as ShownThread
  return { path: `/api/threads/${id}`, comment: `/api/threads/${id}/comments/${comments[0]?.id}` }
}

type Act = {
  name: string
  yes: readonly Caller[]
  /** The status of the call; a new thread for each. */
  call: (caller: Caller) => Promise<{ status: number }>
}

const post = (caller: Caller, path: string, json: object) =>
  callApi(path, { method: 'POST', as: as(caller), json })

const acts: Act[] = [
  {
    name: 'read the threads of a document',
    yes: staff,
    call: (caller) => callApi(`/api/threads?collection=answers&document=${room.id}`, { as: as(caller) }),
  },
  {
    name: 'read the threads of an issue',
    yes: staff,
    call: (caller) => callApi(`/api/threads?issue=${issueId}`, { as: as(caller) }),
  },
  {
    name: 'see who can be named',
    yes: staff,
    call: (caller) =>
      callApi(`/api/threads/people?collection=answers&document=${room.id}`, { as: as(caller) }),
  },
  { name: 'open a thread', yes: staff, call: (caller) => open(as(caller)) },
  {
    name: 'open a blocking thread',
    yes: correctors,
    call: (caller) => open(as(caller), { isBlocking: true }),
  },
  {
    name: 'answer',
    yes: staff,
    call: async (caller) => post(caller, `${(await make()).path}/replies`, { body: '好。' }),
  },
  {
    name: 'change another’s comment',
    yes: nobody,
    call: async (caller) =>
      callApi((await make()).comment, { method: 'PATCH', as: as(caller), json: { body: '改' } }),
  },
  {
    name: 'delete another’s comment',
    yes: leaders,
    call: async (caller) => callApi((await make()).comment, { method: 'DELETE', as: as(caller) }),
  },
  {
    name: 'resolve another’s thread',
    yes: correctors,
    call: async (caller) => post(caller, `${(await make()).path}/resolved`, { isResolved: true }),
  },
  {
    name: 'resolve another’s blocking thread',
    yes: leaders,
    call: async (caller) =>
      post(caller, `${(await make({ isBlocking: true })).path}/resolved`, { isResolved: true }),
  },
  {
    name: 'make a thread blocking',
    yes: correctors,
    call: async (caller) => post(caller, `${(await make()).path}/blocking`, { isBlocking: true }),
  },
  {
    name: 'take another’s thread out of the way',
    yes: leaders,
    call: async (caller) =>
      post(caller, `${(await make({ isBlocking: true })).path}/blocking`, { isBlocking: false }),
  },
]

describe('A1: who may do what with threads', () => {
  test.each(acts)('$name', async ({ yes, call }) => {
    const found: string[] = []
    for (const caller of callers) {
      const { status } = await call(caller)
      if (status === 200 || status === 201) found.push(caller)
      else expect(status, caller).toBe(403)
    }
    expect(found).toEqual(callers.filter((caller) => yes.includes(caller)))
  })
})

test('a thread that there is not, and a request that makes no sense, are refused with a code', async () => {
  const nowhere = await post('editor', '/api/threads/2147483000/replies', { body: '好。' })
  expect(nowhere).toMatchObject({ status: 404, json: { errors: [{ data: { code: 'not-found' } }] } })
  for (const path of ['/api/threads?collection=people&document=1', '/api/threads?issue=x', '/api/threads']) {
    const answer = await callApi(path, { as: people.editor })
    expect(answer).toMatchObject({ status: 400, json: { errors: [{ data: { code: 'invalid-input' } }] } })
  }
  expect((await open(people.editor, { body: ' ' })).status).toBe(400)
  expect((await open(people.editor, { surprise: 1 })).status).toBe(400)
})

test('threads of a text in the trash, or of none, are as closed as the text itself', async () => {
  const { payload } = await openWorld()
  const made = await makeCompleteIssue(payload)
  const trashed: Room = { ...room, id: made.answers[0]?.id ?? 0 }
  await beginRoom(payload, trashed)
  const opened = await open(people.editor, { room: nameRoom(trashed) })
  expect(opened.status).toBe(201)
  const list = `/api/threads?collection=answers&document=${trashed.id}`
  expect((await callApi(list, { as: people.editor })).status).toBe(200)
  await payload.update({
    collection: 'answers',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  })
  expect((await callApi(list, { as: people.editor })).status).toBe(404)
  expect((await open(people.editor, { room: nameRoom(trashed) })).status).toBe(404)
  const nowhere = await callApi('/api/threads?collection=answers&document=2147483000', { as: people.editor })
  expect(nowhere.status).toBe(404)
})
