import { sql } from '@payloadcms/db-postgres'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { compactRoom } from '../../src/coediting/log/compact-room.ts'
import { beginRoom } from '../../src/coediting/rooms/begin-room.ts'
import { findBehind } from '../../src/coediting/rooms/find-behind.ts'
import { nameRoom, type Room } from '../../src/coediting/rooms/room.ts'
import { keepInStep } from '../../src/coediting/server/keep-in-step.ts'
import { getLogger } from '../../src/kernel/logger.ts'
import { makeAnswer, makeIssue, makeSeries } from '../support/factories.ts'
import { type CoeditingWorld, openCoeditingWorld } from './support/coediting-world.ts'
import { linesOf } from './support/lines-of.ts'
import { typeParagraph } from './support/typing.ts'

let world: CoeditingWorld
let room: Room

beforeAll(async () => {
  world = await openCoeditingWorld()
})

beforeEach(async () => {
  const { payload } = world
  const series = await makeSeries(payload)
  const issue = await makeIssue(payload, { series: series.id })
  const answer = await makeAnswer(payload, { issue: issue.id })
  room = { collection: 'answers', id: answer.id, field: 'body', locale: 'zh' }
  await beginRoom(payload, room)
})

async function typeLongAgo(words: string): Promise<void> {
  const { payload, database } = world
  await typeParagraph(payload, { run: database.run, room, words })
  const name = nameRoom(room)
  await database.run(sql`update coediting.updates set at = at - interval '1 hour' where room = ${name}`)
  await database.run(sql`
    update coediting.snapshots set at = at - interval '2 hours', stored_at = stored_at - interval '2 hours'
    where room = ${name}`)
}

async function isBehind(): Promise<boolean> {
  const found = await findBehind(world.database.run, { but: [], most: 1_000 })
  return found.some((one) => nameRoom(one) === nameRoom(room))
}

async function readDraft(): Promise<string[]> {
  const { body } = await world.payload.findByID({
    collection: 'answers',
    id: room.id,
    draft: true,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
  return linesOf(body)
}

function openKeeper() {
  const { payload, database } = world
  const keeper = keepInStep({ payload, run: database.run, logger: getLogger() })
  onTestFinished(keeper.close)
  return keeper
}

test.each(['as rows', 'merged by a compaction'])(
  'D1: what a crash left out of the document is brought into it later (%s)',
  async (kind) => {
    await typeLongAgo('崩溃之前写的一段')
    if (kind !== 'as rows') await compactRoom(world.database, nameRoom(room))
    expect(await isBehind()).toBe(true)
    expect(await readDraft()).not.toContain('崩溃之前写的一段')
    await openKeeper().look()
    expect(await readDraft()).toContain('崩溃之前写的一段')
    expect(await isBehind()).toBe(false)
  },
)

test('a room that nobody has written in is left alone, and so is one in which somebody writes just now', async () => {
  expect(await isBehind()).toBe(false)
  await typeParagraph(world.payload, { run: world.database.run, room, words: '刚刚写的' })
  expect(await isBehind()).toBe(false)
})

test('a document that cannot be brought in step is tried again ever less often', async () => {
  const { database } = world
  // A room whose document is not there.
  const name = nameRoom({ ...room, id: 2_000_000_000 })
  await database.run(sql`
    insert into coediting.snapshots (room, state, at)
    select ${name}, state, at - interval '1 day' from coediting.snapshots where room = ${nameRoom(room)}`)
  await database.run(sql`insert into coediting.authors (room, client) values (${name}, 1)`)
  onTestFinished(async () => {
    await database.run(sql`delete from coediting.snapshots where room = ${name}`)
    await database.run(sql`delete from coediting.authors where room = ${name}`)
  })
  let time = 0
  const tried: number[] = []
  const logger = getLogger().child({})
  logger.error = (bindings: unknown) => {
    if (Reflect.get(Object(bindings), 'room') === name) tried.push(time)
  }
  const keeper = keepInStep({ payload: world.payload, run: database.run, logger, now: () => time })
  onTestFinished(keeper.close)
  for (const at of [0, 30_000, 61_000, 100_000, 182_000]) {
    time = at
    await keeper.look()
  }
  expect(tried).toEqual([0, 61_000, 182_000])
})
