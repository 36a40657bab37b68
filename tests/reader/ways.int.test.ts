import { beforeAll, expect, test } from 'vitest'
import { composeIssue } from '../../src/edition/compose-issue.ts'
import { readIssueNeighbours } from '../../src/reader/queries/issue-neighbours.ts'
import { readSeriesAt } from '../../src/reader/queries/series.ts'
import { readTopicAt } from '../../src/reader/queries/topics.ts'
import type { ReaderContext } from '../../src/reader/reader-context.ts'
import { openWorld, type World } from '../setup/world.ts'
import { makeSeries } from '../support/factories.ts'
import { addressModelIssue, buildModelParts } from '../support/model-issue.ts'
import { type SeededEdition, seedEdition } from '../support/seed-edition.ts'
import { makeUniqueIssueId, makeUniqueName } from '../support/unique-name.ts'

let world: World
let reader: ReaderContext
beforeAll(async () => {
  world = await openWorld()
  reader = { payload: world.payload, locale: 'zh' }
})

type Given = Partial<Omit<SeededEdition, 'composed' | 'addresses'>> & {
  series: string
  issue: string
  topics?: { slug: string; name: string }[]
}

/** Appends an edition of an issue that holds nothing but its title, which is its address. */
async function publish({ series, issue, topics = [], ...given }: Given): Promise<number> {
  const { frontMatter } = buildModelParts()
  const composed = composeIssue({ frontMatter: { ...frontMatter, title: issue }, runningOrder: [] })
  const issueId = given.issueId ?? makeUniqueIssueId()
  const addresses = { ...addressModelIssue(composed).addresses, series, issue, topics }
  await seedEdition(world.payload, { composed, ...given, addresses, issueId })
  return issueId
}

test('an issue leads to the ones before and after it in its series, past what was withdrawn', async () => {
  const series = makeUniqueName('series')
  await publish({ series, issue: '1', year: 2024 })
  const withdrawn = await publish({ series, issue: '2', year: 2025 })
  await publish({ series, issue: '3', year: 2026 })
  await publish({ series: makeUniqueName('series'), issue: '4', year: 2026 })
  await publish({ series, issue: '2', issueId: withdrawn, year: 2025, revision: 2, kind: 'withdrawal' })
  expect(await readIssueNeighbours(reader, { series, issue: '1' })).toMatchObject({
    previous: null,
    next: { issue: '3' },
  })
  expect(await readIssueNeighbours(reader, { series, issue: '3' })).toMatchObject({
    previous: { issue: '1' },
    next: null,
  })
})

test('P1 a topic’s page lists the issues that current editions put under it, by the topic’s newest name', async () => {
  const series = makeUniqueName('series')
  const slug = makeUniqueName('topic')
  await publish({
    series,
    issue: '1',
    topics: [{ slug, name: '旧名' }],
    publishedAt: '2025-01-01T00:00:00.000Z',
  })
  const issueId = await publish({ series, issue: '2', topics: [{ slug, name: '新名' }] })
  expect(await readTopicAt(reader, { topic: slug })).toMatchObject({
    state: 'found',
    topic: { slug, name: '新名', issues: 2 },
    issues: [{ issue: '2' }, { issue: '1' }],
  })
  await publish({ series, issue: '2', issueId, revision: 2, kind: 'correction' })
  expect(await readTopicAt(reader, { topic: slug })).toMatchObject({ topic: { name: '旧名', issues: 1 } })
  expect(await readTopicAt(reader, { topic: makeUniqueName('topic') })).toEqual({ state: 'missing' })
})

test('a series of more than a hundred issues goes on on further pages, each issue on one of them', async () => {
  const { slug: series } = await makeSeries(world.payload)
  const slug = series ?? ''
  for (let issue = 1; issue <= 101; issue += 1) {
    await publish({ series: slug, issue: String(issue), publishedAt: new Date(issue * 1000).toISOString() })
  }
  const first = await readSeriesAt(reader, { series: slug })
  const second = await readSeriesAt(reader, { series: slug, number: '2' })
  if (first.state !== 'found' || second.state !== 'found') throw new Error('The series has two pages')
  expect([first.page, first.pages, first.issues.length]).toEqual([1, 2, 100])
  expect([second.page, second.issues.map(({ issue }) => issue)]).toEqual([2, ['1']])
  for (const number of ['0', '3', '01', 'x']) {
    expect(await readSeriesAt(reader, { series: slug, number })).toEqual({ state: 'missing' })
  }
})
