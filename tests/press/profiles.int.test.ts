import type { Payload } from 'payload'
import pg from 'pg'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Edition, Person } from '../../src/generated/payload-types.ts'
import { openWorld } from '../setup/world.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'

let payload: Payload
let client: pg.Client
let editor: Person

beforeAll(async () => {
  const world = await openWorld()
  payload = world.payload
  editor = (await makePerson(payload, { role: 'editor' })).person
  client = new pg.Client(world.databaseUrl)
  await client.connect()
  return () => client.end()
})

afterEach(() => vi.restoreAllMocks())

/** Settles when somebody waits for an advisory lock of this database. */
async function seeWaiter(): Promise<void> {
  const waiting = `select from pg_locks join pg_database on pg_database.oid = database
    where datname = current_database() and locktype = 'advisory' and not granted`
  while ((await client.query(waiting)).rowCount === 0);
}

test('P1: whoever saves a profile while an issue is published does not take the expert from the public', async () => {
  const { issue, experts } = await makeCompleteIssue(payload)
  const id = experts[0]?.id ?? 0
  const publishing: Promise<Edition>[] = []
  const updateOne = payload.db.updateOne.bind(payload.db)
  // Between reading the profile, which no edition names yet, and writing it back, somebody publishes.
  vi.spyOn(payload.db, 'updateOne').mockImplementation(async (write) => {
    if (write.collection === 'experts' && publishing.length === 0) {
      publishing.push(publishMadeIssue(payload, { issueId: issue.id, by: editor }))
      await Promise.race([...publishing, seeWaiter()])
    }
    return updateOne(write)
  })
  const data = { biography: '研究国际关系。' }
  await payload.update({ collection: 'experts', id, data, locale: 'zh', overrideAccess: true })
  await Promise.all(publishing)
  const { docs } = await payload.find({
    collection: 'experts',
    where: { id: { equals: id } },
    locale: 'zh',
    overrideAccess: false,
  })
  expect(docs).toMatchObject([data])
})
