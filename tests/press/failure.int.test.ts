import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import pg from 'pg'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { composeDraft } from '../../src/press/compose.ts'
import { publishIssue } from '../../src/press/publish.ts'
import { openWorld } from '../setup/world.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { failAtStatement } from '../support/fail-at-statement.ts'

const tables = [
  'contents',
  'editions',
  'issues',
  'questions',
  'answers',
  'experts',
  'series',
  '_issues_v',
  '_answers_v',
]
let payload: Payload
let client: pg.Client

beforeAll(async () => {
  const world = await openWorld()
  payload = world.payload
  client = new pg.Client(world.databaseUrl)
  await client.connect()
  return () => client.end()
})

afterEach(() => vi.restoreAllMocks())

/** What every table that publishing writes holds now, and the generation. */
async function readState(): Promise<string> {
  const rows: unknown[] = []
  for (const table of [...tables.map((name) => `"${name}"`), 'delivery.generation']) {
    const { rows: found } = await client.query(
      `select md5(string_agg(t::text, '|' order by t.id::text)) from ${table} t`,
    )
    rows.push(found)
  }
  return JSON.stringify(rows)
}

async function requestOf(): Promise<PayloadRequest> {
  const { person } = await makePerson(payload, { role: 'editor' })
  return createLocalReq({ user: { ...person, collection: 'people' } }, payload)
}

test('P3: a failure at any statement of the publishing transaction leaves nothing of it behind', async () => {
  const { issue } = await makeCompleteIssue(payload)
  const req = await requestOf()
  const { composed } = await composeDraft(req, { issueId: issue.id, locale: 'zh' })
  const input = { issueId: issue.id, locale: 'zh', hash: composed.hash } as const
  const before = await readState()
  for (let count = 1; ; count += 1) {
    vi.spyOn(payload.logger, 'error').mockReturnValue(undefined)
    const seen = failAtStatement(count)
    const outcome = await seen.watch(() => publishIssue(req, input)).catch(() => 'failed' as const)
    vi.restoreAllMocks()
    if (seen.statements.length < count) {
      expect(outcome).toMatchObject({ kind: 'first' })
      expect(count).toBeGreaterThan(40)
      break
    }
    expect(outcome, `statement ${count}: ${seen.statements[count - 1]?.slice(0, 300)}`).toBe('failed')
    expect(await readState(), `after statement ${count}`).toBe(before)
  }
  // As many publications as it has statements.
}, 180_000)
