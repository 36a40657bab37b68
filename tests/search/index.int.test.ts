import { randomInt } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Issue } from '../../src/generated/payload-types.ts'
import type { Locale } from '../../src/kernel/locales.ts'
import { composeDraft } from '../../src/press/compose.ts'
import type { MoreContracts } from '../../src/press/contracts.ts'
import { publishIssue } from '../../src/press/publish.ts'
import { reinstateIssue, withdrawIssue } from '../../src/press/withdraw.ts'
import { listBehind, rebuildIndex } from '../../src/search/rebuild.ts'
import { suggest } from '../../src/search/suggest.ts'
import { openWorld, type World } from '../setup/world.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { addressModelIssue, buildModelIssue, buildModelParts } from '../support/model-issue.ts'
import { seedEdition } from '../support/seed-edition.ts'
import { makeUniqueIssueId, makeUniqueName } from '../support/unique-name.ts'
import { find, indexAgain, listFound, publishIndexed } from './search-world.ts'

let world: World
let leader: PayloadRequest['user']

beforeAll(async () => {
  world = await openWorld()
  const { person } = await makePerson(world.payload, { role: 'section-editor' })
  leader = { ...person, collection: 'people' }
})

/** Twelve characters that no other text has. */
function makeUniqueWord(): string {
  return Array.from({ length: 12 }, () => '子丑寅卯辰巳午未申酉戌亥'[randomInt(12)]).join('')
}

async function retitle(issue: Issue, title: string, locale: Locale = 'zh'): Promise<void> {
  await world.payload.update({
    collection: 'issues',
    id: issue.id,
    draft: true,
    data: { title },
    locale,
    depth: 0,
    overrideAccess: true,
  })
}

async function publish(
  issue: Issue,
  {
    more = {},
    notice = null,
    asArchive = false,
  }: { more?: MoreContracts; notice?: string | null; asArchive?: boolean } = {},
): Promise<void> {
  const req = await createLocalReq({ user: leader ?? undefined, locale: 'zh' }, world.payload)
  const { composed } = await composeDraft(req, { issueId: issue.id, locale: 'zh' })
  await publishIssue(req, { issueId: issue.id, locale: 'zh', hash: composed.hash, notice, asArchive }, more)
}

async function turn(act: typeof withdrawIssue, issue: Issue): Promise<void> {
  const req = await createLocalReq({ user: leader ?? undefined, locale: 'zh' }, world.payload)
  await act(req, { issueId: issue.id, locale: 'zh' })
}

async function count(q: string, locale: Locale = 'zh'): Promise<number> {
  return (await find(world.payload, { q, locale })).total
}

describe('P1: what is found is what stands in a current edition', () => {
  test('a draft is not found, before it is published and while it is changed afterwards', async () => {
    const [first, second] = [makeUniqueWord(), makeUniqueWord()]
    const { issue } = await makeCompleteIssue(world.payload, { title: first })
    expect(await count(first)).toBe(0)
    await publish(issue)
    expect(await count(first)).toBe(1)
    await retitle(issue, second)
    expect(await count(second)).toBe(0)
    expect(await count(first)).toBe(1)
  })

  test('a correction is found in place of what it corrects', async () => {
    const [first, second] = [makeUniqueWord(), makeUniqueWord()]
    const { issue } = await makeCompleteIssue(world.payload, { title: first })
    await publish(issue)
    await retitle(issue, second)
    await publish(issue, { notice: '改题' })
    expect([await count(first), await count(second)]).toEqual([0, 1])
  })

  test('what is withdrawn is not found, nor its experts, until it is brought back', async () => {
    const word = makeUniqueWord()
    const { issue, experts } = await makeCompleteIssue(world.payload, { title: word })
    const slug = experts[0]?.slug ?? ''
    const isKnown = async () => (await find(world.payload, { q: '', expert: slug })).total > 0
    await publish(issue)
    expect([await count(word), await isKnown()]).toEqual([1, true])
    await turn(withdrawIssue, issue)
    expect([await count(word), await isKnown()]).toEqual([0, false])
    expect(await readNames(slug)).toEqual([])
    await turn(reinstateIssue, issue)
    expect([await count(word), await isKnown()]).toEqual([1, true])
    expect(await readNames(slug)).not.toEqual([])
  })

  test('what was printed before this system is found as well', async () => {
    const word = makeUniqueWord()
    const { issue } = await makeCompleteIssue(world.payload, { title: word })
    await publish(issue, { asArchive: true })
    expect(await count(word)).toBe(1)
  })

  test('an edition is found in its own language only', async () => {
    const series = makeUniqueName('series')
    await publishIndexed(world.payload, {
      series,
      change: (parts) => {
        parts.frontMatter = { ...parts.frontMatter, locale: 'en', title: 'A New Blueprint for Free Trade' }
      },
    })
    const found = async (q: string, locale: Locale) =>
      listFound(await find(world.payload, { q, series, locale }))
    expect(await found('free trade', 'en')).toEqual(['343'])
    expect(await found('TRADE Blueprint', 'en')).toEqual(['343'])
    expect(await found('bluepr', 'en')).toEqual(['343'])
    expect(await found('free trade', 'zh')).toEqual([])
  })
})

test('P3: a publication that fails leaves the index as it was', async () => {
  const [first, second] = [makeUniqueWord(), makeUniqueWord()]
  const { issue } = await makeCompleteIssue(world.payload, { title: first })
  await publish(issue)
  await retitle(issue, second)
  const fail = async () => {
    throw new Error('after the index was written')
  }
  const more = { onPublish: [fail] }
  await expect(publish(issue, { more, notice: '改题' })).rejects.toThrow('after the index')
  expect([await count(first), await count(second)]).toEqual([1, 0])
})

describe('an index that is behind the ledger', () => {
  test('says which issues it lacks, and has them after catching up', async () => {
    const issueId = makeUniqueIssueId()
    const series = makeUniqueName('series')
    const { composed, addresses } = buildModelIssue()
    await seedEdition(world.payload, { issueId, composed, addresses: { ...addresses, series } })
    expect((await find(world.payload, { q: '安全合作', series })).total).toBe(0)
    const behind = (await listBehind(world.payload)).filter((key) => key.issueId === issueId)
    expect(behind).toEqual([{ issueId, locale: 'zh' }])
    expect(await rebuildIndex(world.payload, behind)).toBe(1)
    expect((await find(world.payload, { q: '安全合作', series })).total).toBeGreaterThan(0)
    expect((await listBehind(world.payload)).filter((key) => key.issueId === issueId)).toEqual([])
  })

  test('says which documents are of no current edition, or made in an older way', async () => {
    const series = makeUniqueName('series')
    const issueId = await publishIndexed(world.payload, { series })
    const isBehind = async () => (await listBehind(world.payload)).some((key) => key.issueId === issueId)
    expect(await isBehind()).toBe(false)
    await world.payload.db.drizzle.execute(
      sql`update search.documents set scheme = 0 where issue_id = ${issueId}`,
    )
    expect(await isBehind()).toBe(true)
    await indexAgain(world.payload, { issueId, locale: 'zh' })
    const { composed, addresses } = addressModelIssue(buildModelIssue().composed)
    await seedEdition(world.payload, {
      issueId,
      composed,
      addresses: { ...addresses, series },
      kind: 'withdrawal',
      revision: 2,
    })
    expect(await isBehind()).toBe(true)
    await rebuildIndex(world.payload, [{ issueId, locale: 'zh' }])
    expect(await isBehind()).toBe(false)
    expect((await find(world.payload, { q: '安全合作', series })).total).toBe(0)
  })
})

test('suggestions name experts by pinyin, issues by title and number, pieces by headline, each with its page', async () => {
  const series = makeUniqueName('series')
  const slug = makeUniqueName('expert')
  const word = makeUniqueWord()
  const parts = buildModelParts()
  await publishIndexed(world.payload, {
    series,
    issue: '7',
    change: (changed) => {
      changed.frontMatter = { ...parts.frontMatter, title: `论${word}`, label: `第七期${word}` }
      const [first] = changed.runningOrder
      if (first?.type !== 'question' || !first.pieces[0]) return
      first.pieces[0].headline = `再论${word}`
      first.pieces[0].bylines = [{ name: '令狐翀霁', titles: [], titlesAsPrinted: '' }]
    },
    addresses: ({ pieces }) => {
      if (pieces[0]) pieces[0].experts = [slug]
    },
  })
  const database = world.payload.db.drizzle
  expect(await suggest(database, { locale: 'zh', typed: 'linghuc' })).toEqual([
    { text: '令狐翀霁', kind: 'expert', note: '', path: `/experts/${slug}` },
  ])
  expect(await suggest(database, { locale: 'zh', typed: word })).toEqual([
    { text: `论${word}`, kind: 'issue', note: `第七期${word}`, path: `/${series}/7` },
    { text: `再论${word}`, kind: 'piece', note: `令狐翀霁 第七期${word}`, path: `/${series}/7/xu-tao` },
  ])
  expect(await suggest(database, { locale: 'en', typed: word })).toEqual([])
  expect(await suggest(database, { locale: 'zh', typed: '%' })).toEqual([])
})

async function readNames(slug: string): Promise<unknown[]> {
  const { rows } = await world.payload.db.drizzle.execute(
    sql`select key from search.names where slug = ${slug}`,
  )
  return rows
}
