import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { AuthorsAnswer, MomentsAnswer, SceneAnswer } from '../../../src/coediting/history/answers.ts'
import { historyEndpoints } from '../../../src/coediting/history/endpoints.ts'
import type { Author } from '../../../src/coediting/log/author.ts'
import { compactRoom } from '../../../src/coediting/log/compact-room.ts'
import { beginRoom } from '../../../src/coediting/rooms/begin-room.ts'
import { readRoomJson } from '../../../src/coediting/rooms/read-room.ts'
import { nameRoom, type Room } from '../../../src/coediting/rooms/room.ts'
import type { Role } from '../../../src/kernel/access.ts'
import type { LexicalNode } from '../../../src/richtext/lexical-json.ts'
import { makeAnswer, makeIssue, makeSeries } from '../../support/factories.ts'
import { makePerson } from '../../support/factories-people.ts'
import { block } from '../../support/lexical-nodes.ts'
import { type CoeditingWorld, openCoeditingWorld } from '../support/coediting-world.ts'
import { linesOf } from '../support/lines-of.ts'
import { typeParagraph } from '../support/typing.ts'

let world: CoeditingWorld
let room: Room
const begun = ['安全合作是上合组织的优先方向。', '机制化建设不断取得丰硕成果。']
const xu: Author = { person: 1, name: '许涛' }

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

async function type(words: string | LexicalNode, author: Author = xu): Promise<void> {
  await typeParagraph(world.payload, { run: world.database.run, room, words, author })
}

type Question = { path: string; role?: Role | null; field?: string; moment?: string; locale?: string }

async function ask<Answer>({ path, role = 'editor', field = 'body', moment, locale = 'zh' }: Question) {
  const { payload } = world
  const person = role === null ? null : (await makePerson(payload, { role })).person
  const user = person ? { ...person, collection: 'people' as const } : undefined
  const local = await createLocalReq({ user, locale: 'zh' }, payload)
  const endpoint = historyEndpoints('answers').find((one) => one.path === `/:id/rooms/:field/${path}`)
  const req: PayloadRequest = Object.assign(local, {
    routeParams: { id: String(room.id), field, moment },
    query: { locale },
    data: { moment },
  })
  const response = await endpoint?.handler(req)
  // The handler answers in the shape that the test asks for.
  return { name: person?.name, answer: (await response?.json()) as Answer }
}

async function readLines(): Promise<string[]> {
  const req = await createLocalReq({ locale: 'zh' }, world.payload)
  return linesOf(await readRoomJson(req, room))
}

test('whose words a text’s are is told by person, the same before and after a compaction', async () => {
  await type('我认为机制最要紧。')
  await type('我也这样看。', { person: null, name: '蔡昉' })
  await type(block({ id: 'quote1', blockType: 'pullQuote', kind: 'summary', text: '机制优先' }))
  const { answer: before } = await ask<AuthorsAnswer>({ path: 'authors', role: 'reader' })
  expect(before.writers.map(({ key, letters }) => [key, letters])).toEqual([
    ['beginning', begun.join('').length],
    ['person:1', 13],
    ['guest:蔡昉', 6],
  ])
  expect(before.blocks.map(({ lines }) => lines.flat().map(({ text, by }) => `${by} ${text}`))).toEqual([
    [`0 ${begun[0]}`],
    [`0 ${begun[1]}`],
    ['1 我认为机制最要紧。'],
    ['2 我也这样看。'],
    ['1 机制优先'],
  ])
  expect(before.blocks.at(-1)).toMatchObject({ type: 'pullQuote', lines: [[{ form: 'pullQuote' }]] })
  expect(await compactRoom(world.database, nameRoom(room))).toBe(3)
  expect((await ask<AuthorsAnswer>({ path: 'authors' })).answer).toEqual(before)
})

test('a text’s history is told moment by moment, each with its text and what had changed in it', async () => {
  await type('第一次补充。')
  await type('第二次补充。', { person: 2, name: '林一' })
  const { moments } = (await ask<MomentsAnswer>({ path: 'moments', role: 'reader' })).answer
  expect(moments.map(({ writers, added }) => [writers[0]?.name ?? null, added])).toEqual([
    [null, begun.join('').length],
    ['许涛', 6],
    ['林一', 6],
  ])
  const moment = moments[1]?.id
  const { answer } = await ask<SceneAnswer>({ path: 'moments/:moment', role: 'reader', moment })
  expect(linesOf(answer.text)).toEqual([...begun, '第一次补充。'])
  expect(answer.changes.map(({ change }) => change)).toEqual(['kept', 'kept', 'added'])
})

test('a restored moment is an edit by who restores it, and restoring the moment before it undoes it', async () => {
  await type('会被撤下的一段。')
  const { moments } = (await ask<MomentsAnswer>({ path: 'moments' })).answer
  const [beginning, last] = moments
  const { answer, name } = await ask<MomentsAnswer>({ path: 'restore', moment: beginning?.id })
  expect(await readLines()).toEqual(begun)
  const restored = answer.moments.at(-1)
  expect(restored?.writers.map((writer) => writer.name)).toEqual([name])
  await ask<MomentsAnswer>({ path: 'restore', moment: last?.id })
  expect(await readLines()).toEqual([...begun, '会被撤下的一段。'])
  const { answer: authors } = await ask<AuthorsAnswer>({ path: 'authors' })
  expect(authors.writers.map(({ key }) => key)).toEqual(['beginning', 'person:1'])
})

test('A1: who may not change a text may not restore a moment of it, and is told so', async () => {
  await type('一段。')
  const { moments } = (await ask<MomentsAnswer>({ path: 'moments' })).answer
  const moment = moments[0]?.id
  await expect(ask({ path: 'restore', role: 'reader', moment })).rejects.toMatchObject({
    code: 'not-allowed',
  })
  expect(await readLines()).toEqual([...begun, '一段。'])
})

test.each(['authors', 'moments', 'moments/:moment', 'restore'])(
  'A1: %s is for those who may read the document',
  async (path) => {
    await expect(ask({ path, role: null, moment: '1-0' })).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(ask({ path, field: 'authorNote', moment: '1-0' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(ask({ path, locale: 'fr', moment: '1-0' })).rejects.toMatchObject({ code: 'not-found' })
    await world.payload.update({
      collection: 'answers',
      id: room.id,
      data: { deletedAt: new Date().toISOString() },
      trash: true,
      draft: true,
      overrideAccess: true,
    })
    await expect(ask({ path, moment: '1-0' })).rejects.toMatchObject({ code: 'not-found' })
  },
)

test('a moment that there is not is told as such', async () => {
  await expect(ask({ path: 'moments/:moment', moment: '1-0' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(ask({ path: 'restore', moment: '1-0' })).rejects.toMatchObject({ code: 'not-found' })
})
