import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { composeDraft } from '../../src/press/compose.ts'
import { publishIssue } from '../../src/press/publish.ts'
import { openWorld } from '../setup/world.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { withdrawMadeIssue } from '../support/publish-made-issue.ts'

let payload: Payload
let client: pg.Client

beforeAll(async () => {
  const world = await openWorld()
  payload = world.payload
  client = new pg.Client(world.databaseUrl)
  await client.connect()
  return () => client.end()
})

async function publish(issueId: number, notice: string | null = null) {
  const { person } = await makePerson(payload, { role: 'editor' })
  const req = await createLocalReq({ user: { ...person, collection: 'people' } }, payload)
  const { composed } = await composeDraft(req, { issueId, locale: 'zh' })
  const input = { issueId, locale: 'zh', hash: composed.hash, notice } as const
  return publishIssue(req, input)
}

test('P2: the database refuses to change, remove or empty what the ledger holds', async () => {
  const { issue } = await makeCompleteIssue(payload)
  const { id } = await publish(issue.id)
  for (const statement of [
    `update editions set title = 'x' where id = ${id}`,
    `update editions set superseded = true, notice = 'x' where id = ${id}`,
    `delete from editions where id = ${id}`,
    `truncate editions cascade`,
    `update contents set body = '{}'`,
    `delete from contents`,
    `truncate contents cascade`,
    `delete from editions_texts where parent_id = ${id}`,
  ]) {
    await expect(client.query(statement), statement).rejects.toThrow(/append-only|never changes/)
  }
})

test('P2: a superseded line never becomes current again', async () => {
  const { issue } = await makeCompleteIssue(payload)
  const { id } = await publish(issue.id)
  await payload.update({
    collection: 'issues',
    id: issue.id,
    data: { title: '新的标题' },
    draft: true,
    locale: 'zh',
    overrideAccess: true,
  })
  const second = await publish(issue.id, '更正标题。')
  await expect(client.query(`update editions set superseded = false where id = ${id}`)).rejects.toThrow(
    /never changes/,
  )
  const { rows } = await client.query(
    `select id from editions where issue_id = ${issue.id} and not superseded`,
  )
  expect(rows).toEqual([{ id: second.id }])
})

test('P2: the current line is always the one with the highest revision', async () => {
  const { rows } = await client.query(
    `select issue_id, locale from editions group by issue_id, locale
     having max(revision) <> max(revision) filter (where not superseded)
         or count(*) filter (where not superseded) <> 1`,
  )
  expect(rows).toEqual([])
})

test('publishing counts the generation up and tells the page caches when it commits', async () => {
  const { issue } = await makeCompleteIssue(payload)
  await client.query('listen roundtable_generation')
  const heard = new Promise<string | undefined>((resolve) => {
    client.once('notification', ({ payload: value }) => resolve(value))
  })
  await publish(issue.id)
  const { rows } = await client.query<{ row: string }>(
    `select value || ' ' || taken_back as row from delivery.generation`,
  )
  expect(await heard).toBe(rows[0]?.row)
})

/** Whether the last change of what is public took something back. */
async function takesBack(): Promise<boolean | undefined> {
  const { rows } = await client.query<{ it: boolean }>(
    'select taken_back = value as it from delivery.generation',
  )
  return rows[0]?.it
}

test('what takes something back from readers is counted as such: a withdrawal, not a first edition', async () => {
  const { issue } = await makeCompleteIssue(payload)
  await publish(issue.id)
  expect(await takesBack()).toBe(false)
  const { person: by } = await makePerson(payload, { role: 'chief-editor' })
  await withdrawMadeIssue(payload, { issueId: issue.id, by })
  expect(await takesBack()).toBe(true)
})

test('P2 a series that closes its superseded editions takes them back; one that opens them does not', async () => {
  const { issue } = await makeCompleteIssue(payload)
  await publish(issue.id)
  const id = typeof issue.series === 'number' ? issue.series : issue.series.id
  const setOpen = (opensSuperseded: boolean) =>
    payload.update({ collection: 'series', id, data: { opensSuperseded }, overrideAccess: true })
  await setOpen(true)
  expect(await takesBack()).toBe(false)
  await setOpen(false)
  expect(await takesBack()).toBe(true)
})
