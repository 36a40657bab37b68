import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../src/generated/payload-types.ts'
import { isRefusal } from '../../src/kernel/errors.ts'
import { composeDraft } from '../../src/press/compose.ts'
import { publishIssue } from '../../src/press/publish.ts'
import { openWorld } from '../setup/world.ts'
import { callApi, callGraphQL } from '../support/call-api.ts'
import type { MadeIssue } from '../support/factories.ts'
import {
  codeOf,
  edit,
  hashNow,
  makeNewsroom,
  makeReviewedIssue,
  mustSign,
  type Newsroom,
  postAct,
  publish,
  readReviewOf,
  signDaily,
} from './support/review-world.ts'

let payload: Payload
let room: Newsroom

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
})

async function countEditions(issueId: number): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'editions',
    where: { issueId: { equals: issueId } },
    overrideAccess: true,
  })
  return totalDocs
}

async function publishByScript(issueId: number, by: Person | null, more: object = {}): Promise<string> {
  const user = by ? { ...by, collection: 'people' as const } : undefined
  const req = await createLocalReq({ user, locale: 'zh' }, payload)
  const { composed } = await composeDraft(req, { issueId, locale: 'zh' })
  return publishIssue(req, { issueId, locale: 'zh', hash: composed.hash, ...more }).then(
    () => 'published',
    (error: unknown) => (isRefusal(error) ? error.code : String(error)),
  )
}

describe('R5: what has not passed its steps is published by no way', () => {
  let made: MadeIssue

  beforeAll(async () => {
    made = await makeReviewedIssue(payload, 'daily')
    await signDaily(made, room)
    // One letter after 付印, beside every hook: as whoever writes to the database could change it.
    await runSql(
      `update _answers_v_locales set version_headline = '文明因互鉴而出彩' where _locale = 'zh' and _parent_id in
         (select id from _answers_v where parent_id = ${made.essay.id} and latest)`,
    )
  })

  test('the text is another than the one that was signed', async () => {
    expect((await readReviewOf(made.issue.id, room.editor)).phase).not.toBe('released')
  })

  test.each(['admin', 'chief-editor', 'section-editor', 'editor'] as const)(
    'not over REST by %s, with or without “archive”',
    async (role) => {
      expect(codeOf(await publish(made.issue.id, { as: room[role] }))).toBe('gate-closed')
      expect(codeOf(await publish(made.issue.id, { as: room[role], asArchive: true }))).toBe('gate-closed')
    },
  )

  test('not by a script that calls the press, whatever gates it brings along', async () => {
    expect(await publishByScript(made.issue.id, room.admin.person)).toBe('gate-closed')
    expect(await publishByScript(made.issue.id, room.admin.person, { asArchive: true })).toBe('gate-closed')
    expect(await publishByScript(made.issue.id, null)).toBe('not-allowed')
    const req = await createLocalReq({ user: { ...room.admin.person, collection: 'people' } }, payload)
    const hash = await hashNow(made.issue.id, { unit: 'page', as: room.admin })
    const own = { gates: [], record: null, onPublish: [] }
    const attempt = publishIssue(req, { issueId: made.issue.id, locale: 'zh', hash }, own)
    await expect(attempt).rejects.toMatchObject({ code: 'gate-closed' })
  })

  test('not by the Local API with all access: neither the row nor the ledger is written', async () => {
    const { id } = made.issue
    const data = { _status: 'published' as const }
    const row = payload.update({ collection: 'issues', id, data, locale: 'zh', overrideAccess: true })
    await expect(row).rejects.toMatchObject({ code: 'draft-writes-only' })
    const line = {
      title: '冒名',
      series: 'x',
      issueId: id,
      issueSlug: '1',
      locale: 'zh',
      revision: 1,
      kind: 'first' as const,
      publishedAt: new Date().toISOString(),
      publishedBy: 'nobody',
      addresses: {},
      documents: {},
      superseded: false,
    }
    const create = payload.create({ collection: 'editions', data: line, overrideAccess: true })
    await expect(create).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('not by GraphQL', async () => {
    const mutation = `mutation { updateIssue(id: ${made.issue.id}, data: { _status: published }) { id } }`
    const { text } = await callGraphQL(mutation, { as: room.admin })
    expect(text).toContain('draft-writes-only')
    const edition = `mutation { createEdition(data: { title: "x" }) { id } }`
    expect((await callGraphQL(edition, { as: room.admin })).text).toMatch(/errors/)
  })

  test('and so the ledger has no line of it', async () => {
    expect(await countEditions(made.issue.id)).toBe(0)
  })
})

test('R3: a sign-off of the hash before an edit that came between is refused, and the edit stays', async () => {
  const made = await makeReviewedIssue(payload, 'one-review')
  const hash = await hashNow(made.issue.id, { unit: 'page', as: room.editor })
  await edit(`answers/${made.essay.id}`, { as: room.editor, data: { headline: '另一题' } })
  const body = { step: 'print', unit: 'page', hash }
  const late = await postAct(made.issue.id, { act: 'sign', as: room['section-editor'], body })
  expect(codeOf(late)).toBe('content-changed')
})

/** A small generator of numbers, so that a race can be run again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe('R5: however signing, editing and publishing race', () => {
  test.each([1, 2, 3, 4])('no text is published that nobody signed (seed %i)', async (seed) => {
    const random = seeded(seed)
    const made = await makeReviewedIssue(payload, 'web')
    const { id } = made.issue
    const units = [...made.answers, made.essay].map((piece) => piece.id)
    for (const unit of units) await mustSign(id, { step: 'first-review', unit, as: room.editor })
    const attempts = Array.from({ length: 14 }, (_, index) => () => {
      const choice = random()
      const piece = units[Math.floor(random() * units.length)] ?? 0
      if (choice < 0.35) {
        const data = { headline: `第${seed}-${index}题` }
        return edit(`answers/${piece}`, { as: room['chief-editor'], data })
      }
      if (choice < 0.6) return signNow(id, 'print', 'page', room['section-editor'])
      if (choice < 0.75) return signNow(id, 'first-review', piece, room.editor)
      return publish(id, { as: room.editor })
    })
    await Promise.all(attempts.map((attempt) => attempt()))
    // Whatever came of it: sign what is left, and publish, so that there is an edition to look at.
    if ((await countEditions(id)) === 0) await finish(id, units)
    const { docs } = await payload.find({
      collection: 'editions',
      where: { issueId: { equals: id } },
      overrideAccess: true,
    })
    const { steps } = await readReviewOf(id, room.editor)
    const signed = steps.at(-1)?.units[0]?.signOff
    expect(docs.map(({ contentHash }) => contentHash)).toEqual([signed?.hash])
  })
})

async function signNow(id: number, step: string, unit: 'page' | number, as: Newsroom['editor']) {
  const hash = await hashNow(id, { unit, as })
  return postAct(id, { act: 'sign', as, body: { step, unit, hash } })
}

async function finish(id: number, units: readonly number[]): Promise<void> {
  for (const unit of units) await signNow(id, 'first-review', unit, room.editor)
  await signNow(id, 'print', 'page', room['section-editor'])
  const done = await publish(id, { as: room.editor })
  if (done.status !== 200) throw new Error(done.text)
}

test('R7: the database lets nobody change, remove or empty a record, nor its head go back', async () => {
  const made = await makeReviewedIssue(payload, 'one-review')
  await mustSign(made.issue.id, { step: 'print', as: room['section-editor'] })
  const statements = [
    `update review.entries set body = body where issue_id = ${made.issue.id}`,
    `delete from review.entries where issue_id = ${made.issue.id}`,
    'truncate review.entries',
    `update review.heads set seq = 1 where issue_id = ${made.issue.id}`,
    `delete from review.heads where issue_id = ${made.issue.id}`,
    'truncate review.heads',
    `insert into review.entries values (${made.issue.id}, 'zh', 9, 'x', '{}', now())`,
  ]
  for (const statement of statements) {
    await expect(runSql(statement), statement).rejects.toThrow()
  }
})

async function runSql(statement: string): Promise<void> {
  // Payload types `db` by its base class; payload.config.ts sets the Postgres adapter.
  const { pool } = payload.db as unknown as { pool: { query: (text: string) => Promise<unknown> } }
  await pool.query(statement)
}

test('who is not signed in sees nothing of a review', async () => {
  const made = await makeReviewedIssue(payload, 'daily')
  for (const path of ['', '/difference', '/print-changes']) {
    const answer = await callApi(`/api/issues/${made.issue.id}/review${path}`)
    expect(answer.status, path).toBe(403)
  }
  expect((await callApi('/api/review/board')).status).toBe(403)
  expect((await callApi('/api/delegations')).status).toBe(403)
})
