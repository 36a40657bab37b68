import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readRoom } from '../../../src/coediting/rooms/read-room.ts'
import { replaceRoom } from '../../../src/coediting/rooms/replace-room.ts'
import { nameRoom } from '../../../src/coediting/rooms/room.ts'
import { readLines } from '../../../src/discussion/anchors/text-lines.ts'
import { listMentionable, listThreads, listThreadsOfIssue } from '../../../src/discussion/threads/queries.ts'
import { keepAnchors } from '../../../src/discussion/threads/room-text.ts'
import { blockByThread, settleThread } from '../../../src/discussion/threads/settle.ts'
import { deleteComment, editComment, reply } from '../../../src/discussion/threads/speak.ts'
import { inTransaction } from '../../../src/kernel/transaction.ts'
import { composeDraft } from '../../../src/press/compose.ts'
import type { MadePerson } from '../../support/factories-people.ts'
import { paragraph, state } from '../../support/lexical-nodes.ts'
import { makeSomebody, openThreadWorld, type ThreadWorld } from './thread-world.ts'

let world: ThreadWorld
let reader: MadePerson
let editor: MadePerson
let proofreader: MadePerson
let leader: MadePerson
let words: string

beforeAll(async () => {
  world = await openThreadWorld()
  reader = await makeSomebody(world, 'reader')
  editor = await makeSomebody(world, 'editor')
  proofreader = await makeSomebody(world, 'proofreader')
  leader = await makeSomebody(world, 'section-editor')
  await write('安全合作是优先方向。', '机制化建设不断取得成果。')
  words = '机制化建设'
})

async function write(...lines: string[]): Promise<void> {
  const json = state(...lines.map((line) => paragraph([line])))
  await replaceRoom(await world.requestOf(leader), { room: world.room, json, base: 'now' })
  const req = await world.requestOf(null)
  await inTransaction(req, () => keepAnchors(req, world.room))
}

const as = (person: MadePerson | null) => world.requestOf(person)
const say = (body: string, mentions: number[] = []) => ({ body, mentions })
const subject = () => ({ collection: 'answers' as const, id: world.room.id })

async function find(id: number) {
  const threads = await listThreads(await as(reader), subject())
  return threads.find((thread) => thread.id === id)
}

describe('a thread', () => {
  test('is opened by whoever may read the text, on words that it keeps', async () => {
    const { id } = await world.open(reader, words)
    expect(await find(id)).toMatchObject({
      quote: words,
      place: { text: words, start: 0, end: 5 },
      blocking: null,
      resolved: null,
      comments: [{ by: { id: reader.person.id, name: reader.person.name }, body: '这里请再核一遍。' }],
    })
  })

  test('is not seen without a session', async () => {
    await expect(listThreads(await as(null), subject())).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('is not opened on what is no co-edited text', async () => {
    for (const room of ['people:1:body:zh', `answers:${world.room.id}:headline:zh`, 'nonsense']) {
      await expect(world.open(editor, words, { room })).rejects.toMatchObject({ code: 'invalid-input' })
    }
    const nowhere = nameRoom({ ...world.room, id: 2 ** 31 - 2 })
    await expect(world.open(editor, words, { room: nowhere })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('from a printed page is put on the words as the room has them; words that are gone are refused', async () => {
    const printed = { blockId: '', start: 0, quote: words, prefix: '', suffix: '' }
    const { anchor } = await world.open(reader, words, { on: { printed } })
    expect(anchor).toMatchObject({ quote: words, suffix: '不断取得成果。' })
    expect(anchor.start).not.toBe('')
    const gone = { printed: { ...printed, quote: '从未写过的一句话' } }
    await expect(world.open(reader, words, { on: gone })).rejects.toMatchObject({ code: 'content-changed' })
  })

  test('follows its words, keeps its quote when they are deleted, and finds them when they come back', async () => {
    const { id } = await world.open(editor, words)
    await write('安全合作是优先方向。', '全新的一段。', '近年机制化建设不断取得成果。')
    expect((await find(id))?.place).toMatchObject({ text: words, start: 2, from: { line: 2 } })
    await write('安全合作是优先方向。')
    expect(await find(id)).toMatchObject({ quote: words, place: null })
    await write('安全合作是优先方向。', '机制化建设不断取得成果。')
    expect((await find(id))?.place).toMatchObject({ text: words })
  })

  test('stands in the list of its issue, with what its text is called', async () => {
    const { id } = await world.open(editor, words)
    const all = await listThreadsOfIssue(await as(reader), world.made.issue.id)
    const found = all.find((thread) => thread.id === id)
    expect(found?.title).not.toBe('')
    expect(found).toMatchObject({ issueId: world.made.issue.id, place: { text: words } })
  })
})

describe('in a thread', () => {
  test('everybody who may read answers, and changes their own words alone', async () => {
    const { id: threadId } = await world.open(editor, words)
    const thread = await reply(await as(reader), { threadId, words: say('同意。') })
    const commentId = thread?.comments[1]?.id ?? 0
    const edited = await editComment(await as(reader), { threadId, commentId, words: say('不同意。') })
    expect(edited?.comments[1]).toMatchObject({ body: '不同意。', editedAt: expect.any(String) })
    const byOther = editComment(await as(leader), { threadId, commentId, words: say('改掉') })
    await expect(byOther).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('a comment is deleted by its writer or a leader; its place stays while others speak', async () => {
    const { id: threadId, comments } = await world.open(reader, words)
    await reply(await as(editor), { threadId, words: say('好。') })
    const first = { threadId, commentId: comments[0]?.id ?? 0 }
    await expect(deleteComment(await as(editor), first)).rejects.toMatchObject({ code: 'not-allowed' })
    const left = await deleteComment(await as(reader), first)
    expect(left?.comments).toMatchObject([{ body: '', isDeleted: true }, { body: '好。' }])
    const last = { threadId, commentId: left?.comments[1]?.id ?? 0 }
    expect(await deleteComment(await as(leader), last)).toBeNull()
    expect(await find(threadId)).toBeUndefined()
  })

  test('a person who is named is told, and those who spoke before; only who may read can be named', async () => {
    const { id: threadId } = await world.open(reader, words)
    await reply(await as(editor), { threadId, words: say('@ 请看', [proofreader.person.id]) })
    const inbox = await world.database.run(
      sql`select person, kind from discussion.messages where href like ${`%thread=${threadId}`} order by person`,
    )
    expect(inbox).toEqual(
      [
        { person: reader.person.id, kind: 'reply' },
        { person: proofreader.person.id, kind: 'mention' },
      ].toSorted((one, other) => one.person - other.person),
    )
    const nobody = reply(await as(editor), { threadId, words: say('@ 某某', [2 ** 30]) })
    await expect(nobody).rejects.toMatchObject({ code: 'invalid-input' })
    const people = await listMentionable(await as(reader), subject())
    expect(people.map(({ id }) => id)).toContain(proofreader.person.id)
  })

  test('it is resolved and opened again by its opener or who may correct the text', async () => {
    const { id: threadId } = await world.open(editor, words)
    const settle = { threadId, isResolved: true }
    await expect(settleThread(await as(reader), settle)).rejects.toMatchObject({ code: 'not-allowed' })
    const resolved = await settleThread(await as(proofreader), settle)
    expect(resolved?.resolved?.by.id).toBe(proofreader.person.id)
    const reopened = await settleThread(await as(editor), { threadId, isResolved: false })
    expect(reopened?.resolved).toBeNull()
  })
})

test('what is said of a text is no part of what is printed: the composed content is the same, word for word', async () => {
  const about = { issueId: world.made.issue.id, locale: 'zh' as const }
  const before = await composeDraft(await as(null), about)
  await world.open(editor, words, { body: '绝不刊发的一句话。' })
  const after = await composeDraft(await as(null), about)
  expect(after.composed.hash).toBe(before.composed.hash)
  expect(JSON.stringify([...after.composed.pieces.values(), after.composed.issue])).not.toContain('绝不刊发')
})

describe('a blocking thread', () => {
  test('is named among what keeps the issue from being printed, with the way to it, until it is resolved', async () => {
    const { id: threadId } = await world.open(proofreader, words, { isBlocking: true })
    const lacks = async () => {
      const about = { issueId: world.made.issue.id, locale: 'zh' as const }
      const { missing } = await composeDraft(await as(null), about)
      return missing.filter(({ code }) => code === 'blocking-thread')
    }
    expect(await lacks()).toMatchObject([
      { zh: expect.stringContaining(words), href: expect.stringContaining(`thread=${threadId}`) },
    ])
    const settle = { threadId, isResolved: true }
    await expect(settleThread(await as(editor), settle)).rejects.toMatchObject({ code: 'not-allowed' })
    await settleThread(await as(leader), settle)
    expect(await lacks()).toEqual([])
  })

  test('is made by who corrects texts, not by a reader; who raised it takes it out of the way', async () => {
    await expect(world.open(reader, words, { isBlocking: true })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    const { id: threadId } = await world.open(reader, words)
    const block = { threadId, isBlocking: true }
    await expect(blockByThread(await as(reader), block)).rejects.toMatchObject({ code: 'not-allowed' })
    expect((await blockByThread(await as(editor), block))?.blocking?.id).toBe(editor.person.id)
    const free = { threadId, isBlocking: false }
    await expect(blockByThread(await as(proofreader), free)).rejects.toMatchObject({ code: 'not-allowed' })
    expect((await blockByThread(await as(editor), free))?.blocking).toBeNull()
  })
})

test('a document that is erased takes its threads along; in the trash it keeps them', async () => {
  const own = await openThreadWorld()
  const { id } = own.room
  const text = await readRoom(await own.requestOf(null), own.room)
  await own.open(editor, readLines(text?.document ?? new Y.Doc()).text.slice(0, 6))
  const left = async () =>
    (await own.database.run(sql`select id from discussion.threads where document_id = ${String(id)}`)).length
  const data = { deletedAt: new Date().toISOString() }
  await own.payload.update({ collection: 'answers', id, data, overrideAccess: true })
  expect(await left()).toBe(1)
  await own.payload.delete({ collection: 'answers', id, trash: true, overrideAccess: true })
  expect(await left()).toBe(0)
})
