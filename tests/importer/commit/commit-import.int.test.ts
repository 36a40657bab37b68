import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readComposedIssue } from '../../../src/edition/parse.ts'
import { commitImport } from '../../../src/importer/commit/commit-import.ts'
import { saveActs } from '../../../src/importer/operations/save-acts.ts'
import type { Act } from '../../../src/importer/review/act.ts'
import { openReview } from '../../../src/importer/review/open-review.ts'
import type { Role } from '../../../src/kernel/access.ts'
import { idOf } from '../../../src/kernel/documents.ts'
import { composeDraft } from '../../../src/press/compose.ts'
import { publishIssue } from '../../../src/press/publish.ts'
import { openWorld } from '../../setup/world.ts'
import { toExpectedShape } from '../../support/expected-shape.ts'
import { makeSeries } from '../../support/factories.ts'
import { makeImport } from '../../support/factories-imports.ts'
import { makePerson } from '../../support/factories-people.ts'
import { failAtStatement } from '../../support/fail-at-statement.ts'
import { previewText } from '../support/import-text.ts'
import { sampleIssue, sampleText } from '../support/sample-pages.ts'

/** The sample's (tests/runtime/sample.int.test.ts). */
const sampleHash = '72ba056076587c400285d7a9cf42712a9a3efa357ed6ab3343b55c3236f0d822'

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

async function requestOf(role: Role = 'editor'): Promise<PayloadRequest> {
  const { person } = await makePerson(payload, { role })
  return createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, payload)
}

/** Imports a text and accepts all that was found. */
async function importAndAccept(
  req: PayloadRequest,
  text: string,
): Promise<{ importId: number; base: number }> {
  const { id } = await makeImport(payload, { text })
  const { findings } = openReview(previewText(text))
  const acts = findings.map((finding): Act => ({ act: 'accept', finding: finding.id }))
  const { revision } = await saveActs(req, { importId: id, base: 0, acts })
  return { importId: id, base: revision }
}

async function readIssue(id: number) {
  return payload.findByID({
    collection: 'issues',
    id,
    draft: true,
    depth: 0,
    locale: 'zh',
    overrideAccess: true,
  })
}

test('C1: issue 343, imported from its page, accepted and published as archive, has the content hash of the sample', async () => {
  const req = await requestOf()
  // The sample prints no label over its lead.
  const series = await makeSeries(payload, { name: sampleIssue.series.name ?? '', leadLabel: '' })
  const { issue, needs, left } = await commitImport(req, {
    ...(await importAndAccept(req, sampleText)),
    series: series.id,
    numbers: 'keep',
  })
  expect(needs.map(({ kind }) => kind).filter((kind) => kind !== 'expert')).toEqual([])
  expect(left).toEqual([])
  const { composed } = await composeDraft(req, { issueId: issue, locale: 'zh' })
  const edition = await publishIssue(req, {
    issueId: issue,
    locale: 'zh',
    hash: composed.hash,
    asArchive: true,
  })
  expect(edition).toMatchObject({ kind: 'archive', contentHash: sampleHash, issueSlug: '343' })
  const { docs } = await payload.find({
    collection: 'contents',
    where: { id: { in: edition.hashes ?? [] } },
    pagination: false,
    overrideAccess: true,
  })
  const texts = new Map(docs.map(({ id, body }) => [id, body]))
  const { joins: _joins, unplaced: _unplaced, ...printed } = sampleIssue
  expect(toExpectedShape(readComposedIssue({ hash: edition.contentHash ?? '', texts }))).toMatchObject(
    printed,
  )
})

describe('C5: an import becomes an issue once', () => {
  test('the import keeps the issue, who made it and when; a second commit answers 409 with the issue', async () => {
    const req = await requestOf()
    const series = await makeSeries(payload)
    const { id: importId } = await makeImport(payload)
    const { issue } = await commitImport(req, { importId, base: 0, series: series.id, numbers: 'keep' })
    const kept = await payload.findByID({
      collection: 'imports',
      id: importId,
      depth: 0,
      overrideAccess: true,
    })
    expect(kept).toMatchObject({ status: 'committed', issue, series: series.id, committedBy: req.user?.name })
    await expect(
      commitImport(req, { importId, base: 0, series: series.id, numbers: 'keep' }),
    ).rejects.toMatchObject({ code: 'already-imported', status: 409, details: { issue } })
  })

  test('two commits at once make one issue', async () => {
    const series = await makeSeries(payload)
    const { id: importId } = await makeImport(payload)
    const outcomes = await Promise.allSettled(
      [await requestOf(), await requestOf()].map((req) =>
        commitImport(req, { importId, base: 0, series: series.id, numbers: 'keep' }),
      ),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { totalDocs } = await payload.count({
      collection: 'issues',
      where: { series: { equals: series.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  test('another base than the kept one answers 409, and a number that is taken a sentence that offers to leave it out', async () => {
    const req = await requestOf()
    const series = await makeSeries(payload)
    const text =
      '智库圆桌\uFF08第54期\uFF09\n合作怎么看\n如何看待合作\uFF1F\n许涛\uFF08研究员\uFF09\uFF1A合作前景广阔。\n'
    const first = await makeImport(payload, { text })
    await expect(
      commitImport(req, { importId: first.id, base: 7, series: series.id, numbers: 'keep' }),
    ).rejects.toMatchObject({ code: 'import-changed' })
    const made = await commitImport(req, { importId: first.id, base: 0, series: series.id, numbers: 'keep' })
    const second = await makeImport(payload, { text })
    const order = { importId: second.id, base: 0, series: series.id }
    await expect(commitImport(req, { ...order, numbers: 'keep' })).rejects.toMatchObject({
      code: 'number-taken',
      status: 409,
      details: { field: 'number', issue: made.issue },
    })
    const { issue } = await commitImport(req, { ...order, numbers: 'leave-out' })
    expect(await readIssue(issue)).toMatchObject({ title: '合作怎么看', number: null, totalNumber: null })
  })

  test('whoever may not create issues may not commit', async () => {
    const series = await makeSeries(payload)
    const { id: importId } = await makeImport(payload)
    for (const role of ['proofreader', 'reader'] as const) {
      await expect(
        commitImport(await requestOf(role), { importId, base: 0, series: series.id, numbers: 'keep' }),
      ).rejects.toMatchObject({ code: 'not-allowed' })
    }
  })
})

test('C5: a failure at any statement of a commit leaves nothing of it behind', async () => {
  const req = await requestOf()
  const series = await makeSeries(payload)
  const { id: importId } = await makeImport(payload)
  const order = { importId, base: 0, series: series.id, numbers: 'keep' } as const
  const before = await readState()
  // Each eleventh statement: every part of the commit has some.
  for (let count = 1; ; count += 11) {
    vi.spyOn(payload.logger, 'error').mockReturnValue(undefined)
    const seen = failAtStatement(count)
    const outcome = await seen.watch(() => commitImport(req, order)).catch(() => 'failed' as const)
    vi.restoreAllMocks()
    if (seen.statements.length < count) {
      expect(outcome).not.toBe('failed')
      expect(count).toBeGreaterThan(40)
      break
    }
    expect(outcome, `statement ${count}: ${seen.statements[count - 1]?.slice(0, 200)}`).toBe('failed')
    expect(await readState(), `after statement ${count}`).toBe(before)
  }
})

/** What every table that a commit writes holds now. */
async function readState(): Promise<string> {
  const tables = [
    'issues',
    '_issues_v',
    'questions',
    'answers',
    '_answers_v',
    'experts',
    'experts_affiliations',
    'imports',
  ]
  const rows: unknown[] = []
  for (const table of tables) {
    const { rows: found } = await client.query(
      `select md5(string_agg(t::text, '|' order by t.id::text)) from "${table}" t`,
    )
    rows.push(found)
  }
  return JSON.stringify(rows)
}

test('C1: essays stand where the page has them, and an answer without a question outside of the order', async () => {
  const req = await requestOf()
  const series = await makeSeries(payload)
  const { id: importId } = await makeImport(payload, { text: sampleText })
  const review = openReview(previewText(sampleText))
  const [question] = review.issue.questions
  const acts: Act[] = [{ act: 'drop', passage: question?.text.id ?? '' }]
  const { revision } = await saveActs(req, { importId, base: 0, acts })
  const { issue, needs } = await commitImport(req, {
    importId,
    base: revision,
    series: series.id,
    numbers: 'keep',
  })
  const { runningOrder } = await readIssue(issue)
  expect(runningOrder?.map(({ blockType }) => blockType)).toEqual([
    'questionEntry',
    'questionEntry',
    'essayEntry',
  ])
  expect(needs.map(({ kind }) => kind)).toContain('unasked')
  const { docs } = await payload.find({
    collection: 'answers',
    where: { issue: { equals: issue } },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  expect(docs.filter(({ kind, question: asked }) => kind === 'answer' && idOf(asked) === null)).toHaveLength(
    1,
  )
})
