import { sql } from '@payloadcms/db-postgres'
import { Client } from 'pg'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { compactLongRoom, compactRoom } from '../../../src/coediting/log/compact-room.ts'
import { listMoments } from '../../../src/coediting/log/history.ts'
import { buildDocument, loadAuthors, loadRoom } from '../../../src/coediting/log/load-room.ts'
import { beginRoom } from '../../../src/coediting/rooms/begin-room.ts'
import { findField } from '../../../src/coediting/rooms/coedited-fields.ts'
import { nameRoom, parseRoom, type Room } from '../../../src/coediting/rooms/room.ts'
import { readText } from '../../../src/coediting/text/convert-text.ts'
import { makeAnswer, makeIssue, makeSeries } from '../../support/factories.ts'
import { type CoeditingWorld, openCoeditingWorld } from '../support/coediting-world.ts'
import { linesOf } from '../support/lines-of.ts'
import { makeUpdate, typeParagraph } from '../support/typing.ts'

let world: CoeditingWorld
let room: Room
const begun = ['安全合作是上合组织的优先方向。', '机制化建设不断取得丰硕成果。']

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

async function readLines(): Promise<string[]> {
  const document = await loadRoom(world.database.run, nameRoom(room))
  const field = findField(world.payload, room)
  if (!document || !field) throw new Error('there is no such room')
  return linesOf(readText(field.editorConfig, document))
}

async function type(words: string, person = 1): Promise<void> {
  const author = { person, name: `person ${person}` }
  await typeParagraph(world.payload, { run: world.database.run, room, words, author })
}

test('L10: a room begins once with what its document says, however many open it at once', async () => {
  await Promise.all([1, 2, 3].map(() => beginRoom(world.payload, room)))
  expect(await readLines()).toEqual(begun)
  expect(await loadRoom(world.database.run, nameRoom({ ...room, locale: 'en' }))).toBeNull()
})

test('D1, L4, L5: an update that is committed after a compaction that began behind it is not lost', async () => {
  const { payload, database, databaseUrl } = world
  const late = await makeUpdate(payload, { run: database.run, room, words: '迟到的一段' })
  const slow = new Client({ connectionString: databaseUrl })
  await slow.connect()
  onTestFinished(() => slow.end())
  await slow.query('begin')
  const insert = 'insert into coediting.updates (room, update) values ($1, $2) returning id'
  const { rows } = await slow.query(insert, [nameRoom(room), Buffer.from(late.update)])
  await type('后写先到的一段')
  const [quick] = await database.run(sql`select max(id) as id from coediting.updates`)
  expect(Number(quick?.id)).toBeGreaterThan(Number(rows[0].id))
  expect(await compactRoom(database, nameRoom(room))).toBe(1)
  await slow.query('commit')
  expect((await readLines()).toSorted()).toEqual([...begun, '迟到的一段', '后写先到的一段'].toSorted())
  expect(await compactRoom(database, nameRoom(room))).toBe(1)
  expect((await readLines()).toSorted()).toEqual([...begun, '迟到的一段', '后写先到的一段'].toSorted())
})

test('D1, L1, L2: whoever reads while others write and compact sees all that was acknowledged', async () => {
  let acknowledged = 0
  let open = true
  const write = async () => {
    for (let count = 0; count < 12; count += 1) {
      await type(`第 ${count} 段`)
      acknowledged = count + 1
    }
    open = false
  }
  const compact = async () => {
    while (open) await compactRoom(world.database, nameRoom(room))
  }
  const read = async () => {
    while (open) {
      const least = acknowledged
      expect((await readLines()).length - begun.length).toBeGreaterThanOrEqual(least)
    }
  }
  await Promise.all([write(), compact(), read()])
  expect(await readLines()).toHaveLength(begun.length + 12)
})

test('L7, L8: compaction keeps who wrote what and when', async () => {
  await type('甲的一段', 1)
  await type('乙的一段', 2)
  const authors = await loadAuthors(world.database.run, nameRoom(room))
  await compactRoom(world.database, nameRoom(room))
  await type('乙的又一段', 2)
  const moments = await listMoments(world.database.run, nameRoom(room))
  expect(moments.map(({ author }) => author.person)).toEqual([null, 1, 2, 2])
  expect(new Set([...authors.values()].map(({ person }) => person))).toEqual(new Set([1, 2]))
  const field = findField(world.payload, room)
  if (!field) throw new Error('there is no such field')
  const states = moments.map((_moment, index) => {
    const document = buildDocument(moments.slice(0, index + 1).map(({ update }) => update))
    return linesOf(readText(field.editorConfig, document))
  })
  expect(states[0]).toEqual(begun)
  expect(states.at(-1)).toEqual(await readLines())
})

test('an open room is compacted once its log is long, and not before', async () => {
  const { run } = world.database
  const name = nameRoom(room)
  const { update } = await makeUpdate(world.payload, { run, room, words: '一段' })
  const append = (count: number) =>
    run(sql`insert into coediting.updates (room, update)
      select ${name}, ${Buffer.from(update)} from generate_series(1, ${count}::int)`)
  await append(200)
  expect(await compactLongRoom(world.database, name)).toBe(0)
  await append(1)
  expect(await compactLongRoom(world.database, name)).toBe(201)
  expect(await readLines()).toContain('一段')
  expect(await compactLongRoom(world.database, name)).toBe(0)
})

test('L2: rows are read in the order of their ids, wherever Postgres put them', async () => {
  const { run } = world.database
  const name = nameRoom(room)
  const { update } = await makeUpdate(world.payload, { run, room, words: '一段' })
  for (const id of [1_000_000_002, 1_000_000_001]) {
    await run(sql`insert into coediting.updates (id, room, update) overriding system value
      values (${id}, ${name}, ${Buffer.from(update)})`)
  }
  const read: unknown[] = []
  await loadRoom(async (query) => {
    const rows = await run(query)
    read.push(...rows.map(({ id }) => Number(id)))
    return rows
  }, name)
  expect(read).toEqual([0, 1_000_000_001, 1_000_000_002])
})

test('only names of rooms name rooms', () => {
  expect(parseRoom(nameRoom(room))).toEqual(room)
  for (const name of [
    '',
    'answers',
    'answers:1',
    'answers:0:body',
    'answers:1:body:xx',
    'answers:1:body:zh:zh',
    'a:1:b c',
  ]) {
    expect(parseRoom(name)).toBeNull()
  }
  expect(findField(world.payload, { ...room, field: 'headline' })).toBeNull()
  expect(findField(world.payload, { ...room, locale: null })).toBeNull()
  expect(findField(world.payload, { ...room, collection: 'people' })).toBeNull()
})
