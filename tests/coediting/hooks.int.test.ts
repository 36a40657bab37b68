import { createLocalReq, restoreVersionOperation } from 'payload'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { appendUpdates } from '../../src/coediting/log/append-updates.ts'
import { beginRoom } from '../../src/coediting/rooms/begin-room.ts'
import { readRoom, readRoomJson } from '../../src/coediting/rooms/read-room.ts'
import { replaceRoom } from '../../src/coediting/rooms/replace-room.ts'
import { nameRoom, type Room } from '../../src/coediting/rooms/room.ts'
import { replacingTexts } from '../../src/coediting/rooms/room-write.ts'
import { storeRoom } from '../../src/coediting/rooms/store-room.ts'
import { inTransaction, lockInTransaction } from '../../src/kernel/transaction.ts'
import { composeDraft } from '../../src/press/compose.ts'
import { issueLock } from '../../src/press/locks.ts'
import { publishIssue } from '../../src/press/publish.ts'
import { type MadeIssue, makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { paragraph, state } from '../support/lexical-nodes.ts'
import { type CoeditingWorld, openCoeditingWorld } from './support/coediting-world.ts'
import { linesOf } from './support/lines-of.ts'
import { makeUpdate, typeParagraph } from './support/typing.ts'

let world: CoeditingWorld
let made: MadeIssue
let room: Room
const begun = ['安全合作是上合组织的优先方向。', '机制化建设不断取得丰硕成果。']

beforeAll(async () => {
  world = await openCoeditingWorld()
})

beforeEach(async () => {
  made = await makeCompleteIssue(world.payload)
  room = { collection: 'answers', id: made.answers[0]?.id ?? 0, field: 'body', locale: 'zh' }
  await beginRoom(world.payload, room)
})

async function requestOf(role: 'editor' | 'chief-editor' = 'editor') {
  const { person } = await makePerson(world.payload, { role })
  return createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, world.payload)
}

async function type(words: string): Promise<void> {
  await typeParagraph(world.payload, { run: world.database.run, room, words })
}

async function readDraft() {
  const answer = await world.payload.findByID({
    collection: 'answers',
    id: room.id,
    draft: true,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
  return { lines: linesOf(answer.body), headline: answer.headline }
}

function update(data: object, context = {}) {
  const { payload } = world
  return payload.update({
    collection: 'answers',
    id: room.id,
    data,
    draft: true,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
    context,
  })
}

test('D2: a write that would change a co-edited text by the way is refused; one that leaves it is saved', async () => {
  const before = await readDraft()
  await type('新写的一段')
  const stale = update({ headline: '新的小标题', body: state(paragraph(['打开表单时的旧文'])) })
  await expect(stale).rejects.toMatchObject({ code: 'text-coedited', details: { field: 'body' } })
  expect(await readDraft()).toEqual(before)
  await update({ headline: '新的小标题' })
  expect(await readDraft()).toEqual({ lines: begun, headline: '新的小标题' })
  await storeRoom(world.payload, { room, user: null })
  expect((await readDraft()).lines).toEqual([...begun, '新写的一段'])
})

test('a text that nobody has opened is written as ever', async () => {
  const { payload } = world
  const id = made.essay.id
  const data = { body: state(paragraph(['导入的正文'])) }
  const options = {
    collection: 'answers',
    id,
    draft: true,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  } as const
  const written = await payload.update({ ...options, data })
  expect(linesOf(written.body)).toEqual(['导入的正文'])
})

test('a write that names what it replaces is merged with what was typed since', async () => {
  const req = await requestOf()
  const seen = await readRoom(req, room)
  await storeRoom(world.payload, { room, user: null })
  await type('此后写的一段')
  const mine = state(paragraph(['改写的第一段']), ...(seen?.json.root.children.slice(1) ?? []))
  await update({ body: mine }, replacingTexts({ body: seen?.hash ?? '' }))
  const after = ['改写的第一段', begun[1], '此后写的一段']
  expect(linesOf(await readRoomJson(req, room))).toEqual(after)
  expect((await readDraft()).lines).toEqual(after)
})

test('a write that names a text which nobody has read is refused', async () => {
  const req = await requestOf()
  const replacing = replaceRoom(req, { room, json: state(paragraph(['新文'])), base: '0'.repeat(64) })
  await expect(replacing).rejects.toMatchObject({ code: 'content-changed' })
  const unknown = replaceRoom(req, { room, json: state({ type: 'table', version: 1 }), base: 'now' })
  await expect(unknown).rejects.toMatchObject({ code: 'invalid-input' })
  expect(linesOf(await readRoomJson(req, room))).toEqual(begun)
})

test('a replacement whose transaction fails was never there', async () => {
  const req = await requestOf()
  const failing = inTransaction(req, async () => {
    await replaceRoom(req, { room, json: state(paragraph(['新文'])), base: 'now' })
    throw new Error('on purpose')
  })
  await expect(failing).rejects.toThrow('on purpose')
  expect(linesOf(await readRoomJson(req, room))).toEqual(begun)
})

test('a restored version goes into the room, as an edit', async () => {
  const { payload } = world
  await type('后来的一段')
  await storeRoom(payload, { room, user: null })
  const { docs } = await payload.findVersions({
    collection: 'answers',
    where: { parent: { equals: room.id } },
    sort: 'id',
    limit: 1,
    locale: 'zh',
    overrideAccess: true,
  })
  const version = docs[0]
  if (!version) throw new Error('there is no version')
  const req = await requestOf()
  // The Local API restores published rows only.
  await restoreVersionOperation({
    collection: payload.collections.answers,
    id: version.id,
    draft: true,
    overrideAccess: true,
    req,
  })
  expect(linesOf(await readRoomJson(req, room))).toEqual(begun)
  expect((await readDraft()).lines).toEqual(begun)
})

test('P3: publishing prints what the rooms say, and waits for what is being written', async () => {
  const req = await requestOf()
  await type('已确认、尚未存入稿件的一段')
  const { composed } = await composeDraft(req, { issueId: made.issue.id, locale: 'zh' })
  const edition = await publishIssue(req, { issueId: made.issue.id, locale: 'zh', hash: composed.hash })
  expect(edition.contentHash).toBe(composed.hash)
  const row = await world.payload.findByID({
    collection: 'answers',
    id: room.id,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
  expect(linesOf(row.body)).toEqual([...begun, '已确认、尚未存入稿件的一段'])
})

test('whoever holds the issue alone reads all that was acknowledged, and nothing is acknowledged meanwhile', async () => {
  const req = await requestOf()
  const { run } = world.database
  const { update: bytes, client } = await makeUpdate(world.payload, { run, room, words: '等着写的一段' })
  let acknowledged = false
  let writing: Promise<void> | undefined
  await inTransaction(req, async () => {
    await lockInTransaction(req, { name: issueLock(made.issue.id), mode: 'exclusive' })
    const appends = [{ update: bytes, author: { person: 1, name: null }, clients: [client] }]
    const lock = issueLock(made.issue.id)
    writing = appendUpdates(run, { room: nameRoom(room), lock, node: null, appends }).then(() => {
      acknowledged = true
    })
    expect(linesOf(await readRoomJson(req, room))).toEqual(begun)
    expect(acknowledged).toBe(false)
  })
  await writing
  expect(linesOf(await readRoomJson(req, room))).toEqual([...begun, '等着写的一段'])
})
