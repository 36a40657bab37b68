import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { loadAuthors, loadRoom } from '../../../src/coediting/log/load-room.ts'
import { beginRoom } from '../../../src/coediting/rooms/begin-room.ts'
import { nameRoom, type Room } from '../../../src/coediting/rooms/room.ts'
import { readLines } from '../../../src/discussion/anchors/text-lines.ts'
import { acceptSuggestions } from '../../../src/discussion/suggestions/accept-suggestions.ts'
import {
  declineSuggestions,
  withdrawSuggestions,
} from '../../../src/discussion/suggestions/close-suggestions.ts'
import { findSuggestions } from '../../../src/discussion/suggestions/find-suggestions.ts'
import { proposeSuggestion } from '../../../src/discussion/suggestions/propose-suggestion.ts'
import { anchorPlace } from '../../../src/discussion/suggestions/text/place.ts'
import { type CoeditingWorld, openCoeditingWorld } from '../../coediting/support/coediting-world.ts'
import { joinRoom, type Peer } from '../../coediting/support/join-room.ts'
import { openRoomSite } from '../../coediting/support/room-site.ts'
import { makeAnswer, makeIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'
import { bodyConfig } from '../../support/headless-editor.ts'

let world: CoeditingWorld
let room: Room
let name: string
let editor: MadePerson
let reader: MadePerson

beforeAll(async () => {
  world = await openCoeditingWorld()
  editor = await makePerson(world.payload, { role: 'editor' })
  reader = await makePerson(world.payload, { role: 'reader' })
})

beforeEach(async () => {
  const series = await makeSeries(world.payload)
  const issue = await makeIssue(world.payload, { series: series.id })
  const answer = await makeAnswer(world.payload, { issue: issue.id })
  room = { collection: 'answers', id: answer.id, field: 'body', locale: 'zh' }
  name = nameRoom(room)
  await beginRoom(world.payload, room)
})

function as({ person }: MadePerson): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, world.payload)
}

async function readTexts(): Promise<string[]> {
  const document = await loadRoom(world.database.run, name)
  if (!document) throw new Error('The room has begun')
  return readLines(document).lines.map(({ text }) => text)
}

async function positionsOf(quote: string) {
  const document = await loadRoom(world.database.run, name)
  const lines = readLines(document ?? new Y.Doc())
  const line = lines.lines.find(({ text }) => text.includes(quote))
  if (!line) throw new Error('The words stand there')
  const from = line.text.indexOf(quote)
  const { start, end } = anchorPlace(lines, { line, from, to: from + quote.length })
  return { start, end }
}

async function propose(quote: string, replacement: string, by: MadePerson = reader): Promise<string> {
  const positions = await positionsOf(quote)
  return proposeSuggestion(await as(by), { room: name, ...positions, replacement, note: '' })
}

async function accept(ids: string[], confirmed: { id: string; seen: string; words: string }[] = []) {
  return acceptSuggestions(await as(editor), { room: name, ids, confirmed })
}

async function join(made: MadePerson): Promise<Peer> {
  const site = await openRoomSite(world)
  const peer = joinRoom(await site.doorOf(made), { room: name, editorConfig: bodyConfig })
  onTestFinished(peer.leave)
  await peer.synced
  return peer
}

function typeAfter(document: Y.Doc, words: string, letters: string): void {
  for (const { text, parts } of readLines(document).lines) {
    const part = parts.find(({ type }) => type)
    if (text.includes(words) && part?.type) part.type.insert(text.indexOf(words) + words.length, letters)
  }
}

test('who may only read suggests, and an accepted suggestion is an edit by its proposer', async () => {
  const id = await propose('优先方向', '首要任务')
  expect(await accept([id])).toEqual({ accepted: [id], left: [] })
  expect(await readTexts()).toEqual(['安全合作是上合组织的首要任务。', '机制化建设不断取得丰硕成果。'])
  const authors = [...(await loadAuthors(world.database.run, name)).values()]
  expect(authors).toContainEqual({ person: reader.person.id, name: reader.person.name })
  const answer = await world.payload.findByID({
    collection: 'answers',
    id: room.id,
    draft: true,
    overrideAccess: true,
    locale: 'zh',
  })
  expect(JSON.stringify(answer.body)).toContain('首要任务')
})

test('a suggestion is accepted while another types in it: both are there, on every screen', async () => {
  const peer = await join(editor)
  const id = await propose('安全合作是上合组织的优先方向', '安全合作是上合组织的首要方向')
  typeAfter(peer.doc, '安全合作', '与互信')
  await peer.acknowledged()
  const first = await accept([id])
  expect(first).toMatchObject({ accepted: [], left: [{ id, why: 'changed' }] })
  const [shown] = (await findSuggestions(await as(editor), { room: name, which: 'open' })).suggestions
  if (shown?.standing?.state !== 'changed') throw new Error('Its words have changed')
  expect(shown.standing.merged).toBe('安全合作与互信是上合组织的首要方向')
  typeAfter(peer.doc, '上合组织', '各国')
  const { words: seen, merged } = shown.standing
  await accept([id], [{ id, seen, words: merged }])
  await peer.acknowledged()
  if ((await accept([id])).left[0]?.why !== 'decided') {
    const [again] = (await findSuggestions(await as(editor), { room: name, which: 'open' })).suggestions
    if (again?.standing?.state !== 'changed') throw new Error('Its words have changed')
    await accept([id], [{ id, seen: again.standing.words, words: again.standing.merged }])
  }
  await peer.until(() => peer.lines()[0]?.includes('首要') === true)
  expect(await readTexts()).toEqual(peer.lines())
  expect(peer.lines()[0]).toBe('安全合作与互信是上合组织各国的首要方向。')
})

test('a confirmation counts only for the words that were seen', async () => {
  const id = await propose('优先方向', '首要任务')
  const other = await propose('优先方向', '优先的方向', editor)
  await accept([other])
  const answer = await accept([id], [{ id, seen: '别的话', words: '首要任务' }])
  expect(answer).toMatchObject({ accepted: [], left: [{ id, why: 'changed' }] })
})

test('many are accepted at once, each in its place; what cannot be is left and said', async () => {
  const ids = [
    await propose('安全合作', '务实合作'),
    await propose('丰硕', '许多'),
    await propose('丰硕成果', '进展'),
  ]
  const { accepted, left } = await accept(ids)
  expect(accepted).toEqual(ids.slice(0, 2))
  expect(left).toMatchObject([{ id: ids[2], why: 'changed' }])
  expect(await readTexts()).toEqual(['务实合作是上合组织的优先方向。', '机制化建设不断取得许多成果。'])
})

describe('who may do what', () => {
  test('who may not edit accepts and declines nothing', async () => {
    const id = await propose('优先方向', '首要任务')
    const act = { room: name, ids: [id] }
    await expect(acceptSuggestions(await as(reader), { ...act, confirmed: [] })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(declineSuggestions(await as(reader), { ...act, word: '' })).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  test('a suggestion is withdrawn by who made it alone, and is open no more', async () => {
    const id = await propose('优先方向', '首要任务')
    const act = { room: name, ids: [id] }
    await expect(withdrawSuggestions(await as(editor), act)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await withdrawSuggestions(await as(reader), act)).toEqual([id])
    expect(await accept([id])).toMatchObject({ left: [{ why: 'decided' }] })
  })

  test('what is declined says why, and whoever made it is told', async () => {
    const id = await propose('优先方向', '首要任务')
    await declineSuggestions(await as(editor), { room: name, ids: [id], word: '与报告一致' })
    const { suggestions } = await findSuggestions(await as(reader), { room: name, which: 'decided' })
    expect(suggestions).toMatchObject([{ id, state: 'declined', decided: { answer: '与报告一致' } }])
    const told = await world.database.run(
      sql`select kind, excerpt from discussion.messages where person = ${reader.person.id} order by id desc limit 1`,
    )
    expect(told).toEqual([{ kind: 'decided', excerpt: '与报告一致' }])
  })

  test('nobody without an account sees that there are suggestions', async () => {
    const nobody = await createLocalReq({ locale: 'zh' }, world.payload)
    await expect(findSuggestions(nobody, { room: name, which: 'open' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('a new paragraph is suggested where one ends, and nowhere else', async () => {
    await expect(propose('优先方向', '优先\n方向')).rejects.toMatchObject({ code: 'invalid-input' })
    const id = await propose('丰硕成果。', '丰硕成果。\n又一段。')
    await accept([id])
    expect(await readTexts()).toEqual([
      '安全合作是上合组织的优先方向。',
      '机制化建设不断取得丰硕成果。',
      '又一段。',
    ])
  })

  test('what says the same is no suggestion', async () => {
    await expect(propose('优先方向', '优先方向')).rejects.toMatchObject({ code: 'nothing-changed' })
  })
})

test('what is erased for good leaves no suggestions behind', async () => {
  await propose('优先方向', '首要任务')
  const { payload } = world
  const deletedAt = new Date().toISOString()
  await payload.db.updateOne({ collection: 'answers', id: room.id, data: { deletedAt }, returning: false })
  await payload.delete({ collection: 'answers', id: room.id, trash: true, overrideAccess: true })
  expect(await world.database.run(sql`select 1 from discussion.suggestions where room = ${name}`)).toEqual([])
})
