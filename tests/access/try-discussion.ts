import { createLocalReq, type Payload } from 'payload'
import { beginRoom } from '../../src/coediting/rooms/begin-room.ts'
import { nameRoom, type Room } from '../../src/coediting/rooms/room.ts'
import { tellPeople } from '../../src/discussion/inbox/tell-people.ts'
import { invite } from '../discussion/invitations/support/invitation-world.ts'
import { anchorOn } from '../discussion/threads/thread-world.ts'
import { openWorld } from '../setup/world.ts'
import { buildDocx } from '../support/build-docx.ts'
import { type ApiAnswer, callApi } from '../support/call-api.ts'
import type { MadePerson } from '../support/factories-people.ts'
import { isRecord } from '../support/read-answer.ts'
import { makeUniqueName } from '../support/unique-name.ts'
import type { Verdict } from './access-table.ts'
import type { DiscussionRow } from './discussion-rows.ts'
import { describeSeal } from './documents.ts'
import type { Caller, Subjects } from './subjects.ts'
import { settle } from './try-operation.ts'

type Attempt = {
  row: DiscussionRow
  payload: Payload
  room: Room
  issueId: number
  subjects: Subjects
  as: Caller
}

const quote = '优先方向'

/** Tries one operation on what is discussed of a new answer over REST, and answers how it ended. */
export async function tryDiscussion(
  row: DiscussionRow,
  { subjects, as }: { subjects: Subjects; as: Caller },
): Promise<Verdict> {
  const { payload } = await openWorld()
  const { issueId, answerId } = await subjects.makeDiscussed()
  const room: Room = { collection: 'answers', id: answerId, field: 'body', locale: 'zh' }
  await beginRoom(payload, room)
  const attempt = { row, payload, room, issueId, subjects, as }
  const call = await tries[row.collection](attempt)
  if (row.state === 'sealed') {
    const data = { ...describeSeal(issueId), state: 'sealed' as const }
    await payload.create({ collection: 'seals', data, overrideAccess: true })
  }
  return settle(await call(), as)
}

/** Each makes what is acted on, and answers the call that acts. */
const tries: Record<DiscussionRow['collection'], (attempt: Attempt) => Promise<() => Promise<ApiAnswer>>> = {
  threads: tryThread,
  suggestions: trySuggestion,
  invitations: tryInvitation,
  inbox: tryInbox,
  rooms: tryRoom,
}

/** Whose the subject is: the caller’s, or an administrator’s that no row calls as. */
function ownerOf({ row, subjects, as }: Attempt): MadePerson {
  return row.state === 'own' && as && 'apiKey' in as ? as : subjects.other
}

const words = { body: '这里请再核一遍。' }

function describeThread(room: Room) {
  return {
    ...words,
    room: nameRoom(room),
    on: { printed: { blockId: '', start: 0, quote, prefix: '', suffix: '' } },
  }
}

async function makeThread(attempt: Attempt): Promise<Record<string, unknown>> {
  const isBlocking = attempt.row.state === 'blocking'
  const made = await callApi('/api/threads', {
    method: 'POST',
    as: ownerOf(attempt),
    json: { ...describeThread(attempt.room), isBlocking },
  })
  return isRecord(made.json) && isRecord(made.json.thread) ? made.json.thread : {}
}

async function tryThread(attempt: Attempt): Promise<() => Promise<ApiAnswer>> {
  const { row, room, as } = attempt
  const given = describeThread(room)
  const thread = await makeThread(attempt)
  const [comment] = Array.isArray(thread.comments) ? thread.comments : []
  const one = `/api/threads/${String(thread.id)}`
  const ofComment = `${one}/comments/${String(isRecord(comment) ? comment.id : 0)}`
  const of = `collection=answers&document=${room.id}`
  const post = (path: string, json: object) => () => callApi(path, { method: 'POST', as, json })
  switch (row.operation) {
    case 'read':
      return () => callApi(`/api/threads?${of}`, { as })
    case 'see whom to name':
      return () => callApi(`/api/threads/people?${of}`, { as })
    case 'open a thread':
      return post('/api/threads', given)
    case 'open a blocking thread':
      return post('/api/threads', { ...given, isBlocking: true })
    case 'reply':
      return post(`${one}/replies`, words)
    case 'change a comment':
      return () => callApi(ofComment, { method: 'PATCH', as, json: { body: '已核。' } })
    case 'delete a comment':
      return () => callApi(ofComment, { method: 'DELETE', as })
    case 'resolve':
      return post(`${one}/resolved`, { isResolved: true })
    case 'mark as blocking':
      return post(`${one}/blocking`, { isBlocking: true })
    case 'unmark':
      return post(`${one}/blocking`, { isBlocking: false })
    default:
      throw noSuchAct(row)
  }
}

async function trySuggestion(attempt: Attempt): Promise<() => Promise<ApiAnswer>> {
  const { row, payload, as } = attempt
  const room = nameRoom(attempt.room)
  const { start, end } = await anchorOn(await createLocalReq({}, payload), attempt.room, quote)
  const proposal = { room, start, end, replacement: '首要方向' }
  const made = await callApi('/api/suggestions', { method: 'POST', as: ownerOf(attempt), json: proposal })
  const ids = [isRecord(made.json) ? made.json.id : '']
  const post = (path: string, json: object) => () =>
    callApi(`/api/suggestions${path}`, { method: 'POST', as, json })
  switch (row.operation) {
    case 'read':
      return () => callApi(`/api/suggestions?room=${room}`, { as })
    case 'suggest':
      return post('', { ...proposal, replacement: '重点方向' })
    case 'accept':
    case 'decline':
    case 'withdraw':
      return post(`/${row.operation}`, { room, ids })
    case 'drop a Word file': {
      const form = new FormData()
      form.set('room', room)
      form.set('file', new File([buildDocx([['一段。']])], 'returned.docx'))
      return () => callApi('/api/suggestions/word', { method: 'POST', as, form })
    }
    default:
      throw noSuchAct(row)
  }
}

async function tryInvitation(attempt: Attempt): Promise<() => Promise<ApiAnswer>> {
  const { row, payload, room, issueId, subjects, as } = attempt
  const email = `${makeUniqueName('expert')}@example.org`
  const wish = { answerId: room.id, by: subjects.other, email, right: 'comment' as const }
  const { invitation } = await invite(payload, wish)
  const all = `/api/answers/${room.id}/invitations`
  const one = `${all}/${invitation.id}`
  switch (row.operation) {
    case 'read':
      return () => callApi(all, { as })
    case 'invite':
      return () => callApi(all, { method: 'POST', as, json: { name: '许涛' } })
    case 'revoke':
    case 'extend':
    case 'send':
      return () => callApi(`${one}/${row.operation}`, { method: 'POST', as, json: {} })
    case 'show a comment': {
      const { id: threadId } = await makeThread(attempt)
      return () => callApi(`${one}/threads`, { method: 'POST', as, json: { threadId, isShared: true } })
    }
    case 'see what changed since the consent':
      return () => callApi(`${one}/difference`, { as })
    case 'see the consents of the issue':
      return () => callApi(`/api/issues/${issueId}/consents`, { as })
    default:
      throw noSuchAct(row)
  }
}

async function tryInbox(attempt: Attempt): Promise<() => Promise<ApiAnswer>> {
  const { row, payload, room, as } = attempt
  const owner = ownerOf(attempt)
  await tellPeople(await createLocalReq({}, payload), {
    people: [owner.person.id],
    kind: 'mention',
    collection: 'answers',
    documentId: room.id,
    title: '安全合作',
    excerpt: '请看',
    href: `/admin/collections/answers/${room.id}`,
    by: null,
  })
  const { json } = await callApi('/api/inbox', { as: owner })
  const [message] = isRecord(json) && Array.isArray(json.messages) ? json.messages : []
  const id = isRecord(message) ? String(message.id) : ''
  switch (row.operation) {
    case 'read':
      return () => callApi('/api/inbox', { as })
    case 'count unread':
      return () => callApi('/api/inbox/unread', { as })
    case 'mark as read':
      return () => callApi(`/api/inbox/${id}/mark`, { method: 'POST', as, json: { isRead: true } })
    case 'mark all as read': {
      const upTo = new Date().toISOString()
      return () => callApi('/api/inbox/read-all', { method: 'POST', as, json: { upTo } })
    }
    default:
      throw noSuchAct(row)
  }
}

async function tryRoom({ row, room, subjects, as }: Attempt): Promise<() => Promise<ApiAnswer>> {
  const text = `/api/answers/${room.id}/rooms/body`
  const { json } = await callApi(`${text}/moments`, { as: subjects.other })
  const [moment] = isRecord(json) && Array.isArray(json.moments) ? json.moments : []
  const id = isRecord(moment) ? String(moment.id) : ''
  switch (row.operation) {
    case 'see the authors':
      return () => callApi(`${text}/authors`, { as })
    case 'see the moments':
      return () => callApi(`${text}/moments`, { as })
    case 'see the text at a moment':
      return () => callApi(`${text}/moments/${id}`, { as })
    default:
      throw noSuchAct(row)
  }
}

function noSuchAct({ collection, operation }: DiscussionRow): Error {
  return new Error(`Nobody can ${operation} in ${collection}.`)
}
