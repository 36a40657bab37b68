import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { Client } from 'pg'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { appendUpdates, countActs } from '../../src/coediting/log/append-updates.ts'
import { accessChannel } from '../../src/coediting/rooms/announce-access.ts'
import { beginRoom } from '../../src/coediting/rooms/begin-room.ts'
import { readRoomJson } from '../../src/coediting/rooms/read-room.ts'
import { nameRoom, type Room } from '../../src/coediting/rooms/room.ts'
import { inTransaction, lockInTransaction, runInTransaction } from '../../src/kernel/transaction.ts'
import { issueLock } from '../../src/press/locks.ts'
import { makeAnswer, makeIssue, makeSeries } from '../support/factories.ts'
import { makeOfficeHolder } from '../support/factories-lists.ts'
import { makePerson } from '../support/factories-people.ts'
import { bodyConfig } from '../support/headless-editor.ts'
import { type CoeditingWorld, openCoeditingWorld } from './support/coediting-world.ts'
import { joinRoom, type Peer } from './support/join-room.ts'
import { linesOf } from './support/lines-of.ts'
import { openRoomSite } from './support/room-site.ts'
import { makeUpdate } from './support/typing.ts'

let world: CoeditingWorld
let issueId: number
let room: Room
const begun = ['安全合作是上合组织的优先方向。', '机制化建设不断取得丰硕成果。']

beforeAll(async () => {
  world = await openCoeditingWorld()
})

beforeEach(async () => {
  const { payload } = world
  const series = await makeSeries(payload)
  issueId = (await makeIssue(payload, { series: series.id })).id
  const answer = await makeAnswer(payload, { issue: issueId })
  room = { collection: 'answers', id: answer.id, field: 'body', locale: 'zh' }
})

async function joinAs(role: 'editor' | 'admin'): Promise<Peer> {
  const site = await openRoomSite(world)
  const made = await makePerson(world.payload, { role })
  const peer = joinRoom(await site.doorOf(made), { room: nameRoom(room), editorConfig: bodyConfig })
  onTestFinished(peer.leave)
  await peer.synced
  return peer
}

async function readLines(): Promise<string[]> {
  return linesOf(await readRoomJson(await createLocalReq({}, world.payload), room))
}

test('L12: an update that waits while somebody acts on the issue is not written down before its sender is asked again', async () => {
  const { payload, database } = world
  await beginRoom(payload, room)
  const lock = issueLock(issueId)
  const acts = await countActs(database.run, lock)
  const { update, client } = await makeUpdate(payload, { run: database.run, room, words: '签字之后才到' })
  const appends = [{ update, author: { person: 1, name: null }, clients: [client] }]
  const append = { room: nameRoom(room), lock, node: null, appends }
  const req = await createLocalReq({}, payload)
  let writing: Promise<boolean> | undefined
  await inTransaction(req, async () => {
    await lockInTransaction(req, { name: lock, mode: 'exclusive' })
    writing = appendUpdates(database.run, { ...append, acts })
    await runInTransaction(
      req,
      sql`insert into review.heads (issue_id, locale, seq, hash) values (${issueId}, 'zh', 1, 'x')`,
    )
  })
  expect(await writing).toBe(false)
  expect(await readLines()).toEqual(begun)
  const now = await countActs(database.run, lock)
  expect(await appendUpdates(database.run, { ...append, acts: now })).toBe(true)
  expect(await readLines()).toEqual([...begun, '签字之后才到'])
})

test('whoever may still edit after such an act goes on without noticing', async () => {
  const peer = await joinAs('editor')
  peer.type('之前')
  await peer.acknowledged()
  await world.database.run(
    sql`insert into review.heads (issue_id, locale, seq, hash) values (${issueId}, 'zh', 1, 'x')`,
  )
  peer.type('之后')
  await peer.acknowledged()
  expect(await readLines()).toEqual([...begun, '之前', '之后'])
})

test.each<[string, () => Promise<unknown>]>([
  ['a piece in the trash', trash],
  [
    'a piece that moves to another issue',
    async () => {
      const series = await makeSeries(world.payload)
      const issue = await makeIssue(world.payload, { series: series.id })
      await update({ issue: issue.id, question: null })
    },
  ],
  [
    'a session that ends',
    async () => {
      const { person } = await makePerson(world.payload)
      await world.database.run(sql`delete from people_sessions where _parent_id = ${person.id}`)
    },
  ],
  [
    'a series that goes by another process',
    async () => {
      const series = await makeSeries(world.payload)
      await world.database.run(sql`update series set process = '{"steps":[]}' where id = ${series.id}`)
    },
  ],
  ['a post in the list', () => makeOfficeHolder(world.payload)],
  ['a piece that is erased', () => world.database.run(sql`delete from answers where id = ${room.id}`)],
])('%s is announced to open rooms in the transaction that does it', async (_what, act) => {
  const client = new Client({ connectionString: world.databaseUrl })
  await client.connect()
  onTestFinished(() => client.end())
  const heard = Promise.withResolvers<void>()
  client.on('notification', () => heard.resolve())
  await client.query(`LISTEN ${accessChannel}`)
  await act()
  await heard.promise
})

test('a piece in the trash closes its room', async () => {
  const peer = await joinAs('editor')
  peer.provider.configuration.websocketProvider.shouldConnect = false
  await trash()
  await peer.until(() => peer.closed.length > 0)
})

function trash(): Promise<void> {
  return update({ deletedAt: new Date().toISOString() }, false)
}

async function update(data: object, draft = true): Promise<void> {
  await world.payload.update({
    collection: 'answers',
    id: room.id,
    data,
    draft,
    locale: 'zh',
    overrideAccess: true,
  })
}
