import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { loadAuthors } from '../../../src/coediting/log/load-room.ts'
import { nameRoom } from '../../../src/coediting/rooms/room.ts'
import { acceptSuggestions } from '../../../src/discussion/suggestions/accept-suggestions.ts'
import { findSuggestions } from '../../../src/discussion/suggestions/find-suggestions.ts'
import { keepWord } from '../../../src/discussion/word/keep-word.ts'
import { previewWord } from '../../../src/discussion/word/preview-word.ts'
import { type CoeditingWorld, openCoeditingWorld } from '../../coediting/support/coediting-world.ts'
import { buildDocx } from '../../support/build-docx.ts'
import { makeAnswer, makeIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'

let world: CoeditingWorld
let editor: MadePerson
let room: string
const bytes = buildDocx([
  ['安全合作是上合组织的', { del: '优先方向' }, { ins: '首要任务' }, '。'],
  [{ comment: '请补数字', on: '机制化建设', by: '李梅' }, '不断取得丰硕成果。'],
  ['文件末尾的附言。'],
])

beforeAll(async () => {
  world = await openCoeditingWorld()
  editor = await makePerson(world.payload, { role: 'editor' })
})

beforeEach(async () => {
  const series = await makeSeries(world.payload)
  const issue = await makeIssue(world.payload, { series: series.id })
  const answer = await makeAnswer(world.payload, { issue: issue.id })
  room = nameRoom({ collection: 'answers', id: answer.id, field: 'body', locale: 'zh' })
})

function request(): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...editor.person, collection: 'people' }, locale: 'zh' }, world.payload)
}

async function drop() {
  return { room, bytes, fileName: '许涛 修改.docx' }
}

async function keepTracked() {
  const { changes, comments } = await previewWord(await request(), await drop())
  const keys = [...changes.filter(({ isTracked }) => isTracked), ...comments].map(({ key }) => key)
  return keepWord(await request(), { ...(await drop()), keys })
}

test('a preview makes nothing', async () => {
  const preview = await previewWord(await request(), await drop())
  expect(preview.changes.map(({ isTracked }) => isTracked)).toEqual([true, false])
  expect(preview.unmatched).toEqual(['文件末尾的附言。'])
  expect((await findSuggestions(await request(), { room, which: 'open' })).suggestions).toEqual([])
})

test('tracked changes become suggestions and comments threads, by their authors in Word and with their dates', async () => {
  expect(await keepTracked()).toEqual({ suggestions: 1, threads: 1 })
  const { suggestions } = await findSuggestions(await request(), { room, which: 'open' })
  expect(suggestions).toMatchObject([
    {
      anchor: { quote: '优先方向' },
      replacement: '首要任务',
      by: { name: '王军', enteredBy: editor.person.name, file: '许涛 修改.docx' },
      standing: { state: 'fits' },
    },
  ])
  expect(new Date(suggestions[0]?.at ?? '').toISOString()).toBe('2026-11-20T08:30:00.000Z')
  const said = await world.database.run(sql`
    select name, body, at = '2026-11-20T08:30:00Z' as dated, words from discussion.comments comment
    join discussion.threads thread on thread.id = comment.thread
    where thread.document_id = ${room.split(':')[1]}`)
  expect(said).toEqual([
    { name: '李梅 · 许涛 修改.docx', body: '请补数字', dated: true, words: '机制化建设' },
  ])
})

test('the same file dropped twice makes nothing twice, also once its changes are accepted', async () => {
  await keepTracked()
  expect(await keepTracked()).toEqual({ suggestions: 0, threads: 0 })
  const { suggestions } = await findSuggestions(await request(), { room, which: 'open' })
  const ids = suggestions.map(({ id }) => id)
  await acceptSuggestions(await request(), { room, ids, confirmed: [] })
  const again = await previewWord(await request(), await drop())
  expect(again.changes.filter(({ isTracked }) => isTracked)).toEqual([])
  expect(again.unplaced).toEqual([])
  expect(await keepTracked()).toEqual({ suggestions: 0, threads: 0 })
})

test('accepted words of a Word file are its author’s, by name', async () => {
  await keepTracked()
  const { suggestions } = await findSuggestions(await request(), { room, which: 'open' })
  const ids = suggestions.map(({ id }) => id)
  await acceptSuggestions(await request(), { room, ids, confirmed: [] })
  const authors = [...(await loadAuthors(world.database.run, room)).values()]
  expect(authors).toContainEqual({ person: null, name: '王军' })
})

test('nobody without an account drops a file', async () => {
  const nobody = await createLocalReq({ locale: 'zh' }, world.payload)
  await expect(previewWord(nobody, await drop())).rejects.toMatchObject({ code: 'not-found' })
})
