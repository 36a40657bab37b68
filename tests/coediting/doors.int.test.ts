import { sql } from '@payloadcms/db-postgres'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { beginRoom } from '../../src/coediting/rooms/begin-room.ts'
import { nameRoom, type Room } from '../../src/coediting/rooms/room.ts'
import type { LexicalState } from '../../src/richtext/lexical-json.ts'
import { callApi } from '../support/call-api.ts'
import { makeAnswer, makeIssue, makeSeries } from '../support/factories.ts'
import type { MadePerson } from '../support/factories-people.ts'
import { makePerson } from '../support/factories-people.ts'
import { paragraph, state } from '../support/lexical-nodes.ts'
import { type CoeditingWorld, openCoeditingWorld } from './support/coediting-world.ts'
import { linesOf } from './support/lines-of.ts'
import { typeParagraph } from './support/typing.ts'

let world: CoeditingWorld
let room: Room
let editor: MadePerson
const begun = ['安全合作是上合组织的优先方向。', '机制化建设不断取得丰硕成果。']

beforeAll(async () => {
  world = await openCoeditingWorld()
  editor = await makePerson(world.payload, { role: 'editor' })
})

beforeEach(async () => {
  const { payload } = world
  const series = await makeSeries(payload)
  const issue = await makeIssue(payload, { series: series.id })
  const answer = await makeAnswer(payload, { issue: issue.id })
  room = { collection: 'answers', id: answer.id, field: 'body', locale: 'zh' }
})

type Text = { json: LexicalState; hash: string }

async function read(): Promise<Text> {
  const { json, status } = await callApi(`/api/answers/${room.id}/rooms/body?locale=zh`, { as: editor })
  expect(status).toBe(200)
  // What the endpoint answers, as the reference says.
  return json as Text
}

function textOf(answer: unknown): unknown {
  return Reflect.get(Object(answer), 'json')
}

function replace(json: unknown, as: MadePerson | null = editor) {
  return callApi(`/api/answers/${room.id}/rooms/body/replace?locale=zh`, { method: 'POST', as, json })
}

test('a text is read before and after somebody has opened it, and says the same', async () => {
  expect(linesOf((await read()).json)).toEqual(begun)
  await beginRoom(world.payload, room)
  expect(linesOf((await read()).json)).toEqual(begun)
})

test('a text that nobody has opened is replaced by who names what the document says', async () => {
  const { hash, json } = await read()
  const children = [paragraph(['改写的第一段']), ...json.root.children.slice(1)]
  const { status, json: answer } = await replace({ json: state(...children), base: hash })
  expect(status).toBe(200)
  expect(linesOf(textOf(answer))).toEqual(['改写的第一段', begun[1]])
  expect(linesOf((await read()).json)).toEqual(['改写的第一段', begun[1]])
})

test('D2: a replacement is merged three ways with what was typed since it was read, and stands in the document', async () => {
  const { payload, database } = world
  await beginRoom(payload, room)
  const { hash, json } = await read()
  await typeParagraph(payload, { run: database.run, room, words: '此后写的一段' })
  const children = [paragraph(['改写的第一段']), ...json.root.children.slice(1)]
  const { status, json: answer } = await replace({ json: state(...children), base: hash })
  expect(status).toBe(200)
  expect(linesOf(textOf(answer))).toEqual(['改写的第一段', begun[1], '此后写的一段'])
  const draft = await payload.findByID({
    collection: 'answers',
    id: room.id,
    draft: true,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
  expect(linesOf(draft.body)).toEqual(['改写的第一段', begun[1], '此后写的一段'])
})

test('D2: without a base it is 428, with one that nobody has read 409, and nothing is changed', async () => {
  await beginRoom(world.payload, room)
  const json = state(paragraph(['新文']))
  expect((await replace({ json })).status).toBe(428)
  expect((await replace({ json, base: 'short' })).status).toBe(400)
  expect((await replace({ json, base: 'a'.repeat(64) })).status).toBe(409)
  const { hash } = await read()
  expect((await replace({ json: state({ type: 'table', version: 1 }), base: hash })).status).toBe(400)
  expect(linesOf((await read()).json)).toEqual(begun)
})

test('who may not edit the document replaces nothing, and who may not read it does not know of it', async () => {
  await beginRoom(world.payload, room)
  const reader = await makePerson(world.payload, { role: 'reader' })
  const { hash } = await read()
  const json = state(paragraph(['新文']))
  expect((await replace({ json, base: hash }, reader)).status).toBe(403)
  expect((await replace({ json, base: hash }, null)).status).toBe(403)
  const name = nameRoom(room)
  const rows = await world.database.run(sql`select id from coediting.updates where room = ${name}`)
  expect(rows).toEqual([])
})
