import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { News } from '../../../src/discussion/inbox/news.ts'
import { tellPeople } from '../../../src/discussion/inbox/tell-people.ts'
import { inTransaction } from '../../../src/kernel/transaction.ts'
import { openWorld } from '../../setup/world.ts'
import { makeIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'

let payload: Payload
let pool: Pool
let req: PayloadRequest
let ana: MadePerson
let ben: MadePerson
let series: number
let issueId: number

beforeAll(async () => {
  const world = await openWorld()
  payload = world.payload
  pool = new Pool({ connectionString: world.databaseUrl })
  req = await createLocalReq({ locale: 'zh' }, payload)
  ana = await makePerson(payload, { name: '安娜' })
  ben = await makePerson(payload, { role: 'reader', name: '本' })
  series = (await makeSeries(payload)).id
  issueId = (await makeIssue(payload, { series })).id
})

afterAll(() => pool.end())

function write(more: Partial<News> = {}): News {
  return {
    people: [ana.person.id, ben.person.id],
    kind: 'mention',
    collection: 'issues',
    documentId: issueId,
    title: '一期',
    excerpt: '请看这里',
    href: `/admin/collections/issues/${issueId}`,
    by: { id: ana.person.id, name: '安娜' },
    ...more,
  }
}

async function messagesOf(person: MadePerson, href: string) {
  const { rows } = await pool.query(
    'select times, excerpt, by_name, read_at from discussion.messages where person = $1 and href = $2 order by id',
    [person.person.id, href],
  )
  return rows
}

test('people are told in the transaction of the act: what is rolled back is told to nobody', async () => {
  const href = '/admin/rolled-back'
  const act = inTransaction(req, async () => {
    expect(await tellPeople(req, write({ href }))).toEqual([ben.person.id])
    throw new Error('refused')
  })
  await expect(act).rejects.toThrow('refused')
  expect(await messagesOf(ben, href)).toEqual([])
})

test('whoever did it is not told', async () => {
  const href = '/admin/own'
  expect(await tellPeople(req, write({ href }))).toEqual([ben.person.id])
  expect(await messagesOf(ana, href)).toEqual([])
})

test('unread news of one matter at one place folds into one line with the newest words', async () => {
  const href = '/admin/folded'
  await tellPeople(req, write({ href }))
  await tellPeople(req, write({ href, excerpt: '再看一次' }))
  expect(await messagesOf(ben, href)).toEqual([
    { times: 2, excerpt: '再看一次', by_name: '安娜', read_at: null },
  ])
  await pool.query('update discussion.messages set read_at = now() where href = $1', [href])
  await tellPeople(req, write({ href, excerpt: '又一次' }))
  expect(await messagesOf(ben, href)).toMatchObject([{ times: 2 }, { times: 1, excerpt: '又一次' }])
})

test('two acts at once about one matter fold as well', async () => {
  const href = '/admin/at-once'
  const requests = await Promise.all([1, 2, 3, 4].map(() => createLocalReq({}, payload)))
  await Promise.all(requests.map((one) => tellPeople(one, write({ href }))))
  expect(await messagesOf(ben, href)).toMatchObject([{ times: 4 }])
})

test('who may not read the document is not told: the trash, and people who are gone', async () => {
  const gone = await makeIssue(payload, { series })
  await payload.update({
    collection: 'issues',
    id: gone.id,
    data: { deletedAt: new Date().toISOString() },
    draft: true,
    overrideAccess: true,
  })
  expect(await tellPeople(req, write({ documentId: gone.id }))).toEqual([])
  expect(await tellPeople(req, write({ people: [2_000_000_000] }))).toEqual([])
})

test('a place on another site is refused', async () => {
  await expect(tellPeople(req, write({ href: 'https://example.org/' }))).rejects.toThrow('this site')
})
