import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { revokeInvitation } from '../../../src/discussion/invitations/acts/desk-acts.ts'
import { commentAsGuest, listGuestThreads } from '../../../src/discussion/invitations/acts/guest-comments.ts'
import { shareThread } from '../../../src/discussion/invitations/acts/share-thread.ts'
import { presentInvitations } from '../../../src/discussion/invitations/present.ts'
import { openThread } from '../../../src/discussion/threads/open-thread.ts'
import { reply } from '../../../src/discussion/threads/speak.ts'
import { isRefusal } from '../../../src/kernel/errors.ts'
import { openWorld } from '../../setup/world.ts'
import { makeCompleteIssue } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'
import { invite, type MadeInvitation, openAsGuest, requestAs } from './support/invitation-world.ts'

let payload: Payload
let editor: MadePerson
let answerId: number

beforeAll(async () => {
  ;({ payload } = await openWorld())
  editor = await makePerson(payload)
  answerId = (await makeCompleteIssue(payload)).essay.id
})

async function see(token: string) {
  const opened = await openAsGuest(payload, token)
  if (opened.state !== 'open') throw new Error('the link opens nothing')
  const [block] = opened.piece.content.body
  const threads = await listGuestThreads(await requestAs(payload, null), opened)
  return { threads, blockId: block?.id ?? '' }
}

async function say(
  token: string,
  on: { blockId: string } | { threadId: number },
  body: string,
): Promise<string> {
  return commentAsGuest(await requestAs(payload, null), token, { on, body }).then(
    () => 'said',
    (error: unknown) => (isRefusal(error) ? error.code : String(error)),
  )
}

test('an expert comments on a paragraph, an editor answers, and both see it', async () => {
  const { token } = await invite(payload, { by: editor, answerId, right: 'comment' })
  const { blockId } = await see(token)
  expect(await say(token, { blockId }, '这里应补充出处')).toBe('said')
  const [thread] = (await see(token)).threads
  expect(thread?.comments[0]).toMatchObject({ by: { id: null, name: '许涛' }, body: '这里应补充出处' })
  const desk = await requestAs(payload, editor)
  await reply(desk, { threadId: thread?.id ?? 0, words: { body: '已补充', mentions: [] } })
  expect(await say(token, { threadId: thread?.id ?? 0 }, '谢谢')).toBe('said')
  expect((await see(token)).threads[0]?.comments.map(({ body }) => body)).toEqual([
    '这里应补充出处',
    '已补充',
    '谢谢',
  ])
})

test('an expert sees no thread of the staff, nor one of another expert, and says nothing in it', async () => {
  const { token } = await invite(payload, { by: editor, answerId, right: 'comment' })
  const other = await invite(payload, { by: editor, answerId, right: 'comment', name: '另一位' })
  const { blockId } = await see(token)
  const desk = await createLocalReq(
    { user: { ...editor.person, collection: 'people' }, locale: 'zh' },
    payload,
  )
  const internal = await openThread(desk, {
    room: `answers:${answerId}:body:zh`,
    on: { printed: { blockId, start: 0, quote: '安全合作', prefix: '', suffix: '' } },
    isBlocking: false,
    body: '内部意见',
    mentions: [],
  })
  expect(await say(other.token, { blockId }, '另一位的话')).toBe('said')
  const theirs = (await see(other.token)).threads[0]
  expect((await see(token)).threads).toEqual([])
  expect(await say(token, { threadId: internal.id }, '插话')).toBe('not-found')
  expect(await say(token, { threadId: theirs?.id ?? 0 }, '插话')).toBe('not-found')
})

test('an expert who is shown a thread of the staff answers in it; then it stays in their sight', async () => {
  const { token, invitation } = await invite(payload, { by: editor, answerId, right: 'comment' })
  const other = await invite(payload, { by: editor, answerId, right: 'comment', name: '另一位' })
  const { blockId } = await see(token)
  const desk = await requestAs(payload, editor)
  const { id: threadId } = await openThread(desk, {
    room: `answers:${answerId}:body:zh`,
    on: { printed: { blockId, start: 0, quote: '安全合作', prefix: '', suffix: '' } },
    isBlocking: false,
    body: '这个说法有出处吗',
    mentions: [],
  })
  const share = (isShared: boolean, invitationId = invitation.id) =>
    shareThread(desk, { answerId, invitationId, threadId, isShared })
  await share(true)
  await share(true)
  await share(true, other.invitation.id)
  await share(false, other.invitation.id)
  expect((await see(token)).threads.map(({ id }) => id)).toEqual([threadId])
  expect((await see(other.token)).threads).toEqual([])
  expect(await say(other.token, { threadId }, '插话')).toBe('not-found')
  expect(await say(token, { threadId }, '见二〇二五年报告')).toBe('said')
  await expect(share(false)).rejects.toMatchObject({ code: 'invalid-input' })
  const { invitations } = await presentInvitations(desk, { answerId, locale: 'zh' })
  const seen = invitations.find(({ id }) => id === invitation.id)?.threads
  expect(seen?.find(({ id }) => id === threadId)).toMatchObject({
    quote: '安全合作',
    words: '这个说法有出处吗',
    isShared: true,
    isTheirs: true,
  })
})

test('a thread is shown only to who may comment, while the link is open, and only with its own text', async () => {
  const reader = await invite(payload, { by: editor, answerId, right: 'read' })
  const revoked = await invite(payload, { by: editor, answerId, right: 'comment' })
  const desk = await requestAs(payload, editor)
  await revokeInvitation(desk, { answerId, invitationId: revoked.invitation.id })
  const { blockId } = await see((await invite(payload, { by: editor, answerId, right: 'comment' })).token)
  const { id: threadId } = await openThread(desk, {
    room: `answers:${answerId}:body:zh`,
    on: { printed: { blockId, start: 0, quote: '安全合作', prefix: '', suffix: '' } },
    isBlocking: false,
    body: '内部意见',
    mentions: [],
  })
  const essay = (await makeCompleteIssue(payload)).essay.id
  const elsewhere = await invite(payload, { by: editor, answerId: essay, right: 'comment' })
  const share = async (id: number, { invitation }: MadeInvitation) =>
    shareThread(desk, { answerId: id, invitationId: invitation.id, threadId, isShared: true })
  await expect(share(answerId, reader)).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(share(answerId, revoked)).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(share(essay, elsewhere)).rejects.toMatchObject({ code: 'not-found' })
  const { invitations } = await presentInvitations(desk, { answerId, locale: 'zh' })
  const isNull = (id: number) => invitations.find((found) => found.id === id)?.threads === null
  expect([isNull(reader.invitation.id), isNull(revoked.invitation.id)]).toEqual([true, true])
})

test('who may only read and consent does not comment, and nobody without words', async () => {
  const { token } = await invite(payload, { by: editor, answerId, right: 'read' })
  const { blockId } = await see(token)
  expect(await say(token, { blockId }, '批注')).toBe('not-found')
  const commenter = await invite(payload, { by: editor, answerId, right: 'comment' })
  expect(await say(commenter.token, { blockId }, '   ')).toBe('invalid-input')
  expect(await say(commenter.token, { blockId: 'nowhere' }, '批注')).toBe('not-found')
})
