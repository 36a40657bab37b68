import { beforeAll, describe, expect, test } from 'vitest'
import { composeIssue } from '../../src/edition/compose-issue.ts'
import { readArchiveYear } from '../../src/reader/queries/archive.ts'
import { readExpertAt, readExperts } from '../../src/reader/queries/experts.ts'
import { readHome } from '../../src/reader/queries/home.ts'
import { readIssueAt, readPieceAt } from '../../src/reader/queries/issue.ts'
import { readSeriesAt, readSeriesList } from '../../src/reader/queries/series.ts'
import type { ReaderContext } from '../../src/reader/reader-context.ts'
import { openWorld, type World } from '../setup/world.ts'
import { makeExpert, makeSeries } from '../support/factories.ts'
import { addressModelIssue, buildModelParts } from '../support/model-issue.ts'
import { type SeededEdition, seedEdition } from '../support/seed-edition.ts'
import { makeUniqueIssueId, makeUniqueName } from '../support/unique-name.ts'

let world: World
let reader: ReaderContext
beforeAll(async () => {
  world = await openWorld()
  reader = { payload: world.payload, locale: 'zh' }
})

type Given = Partial<Omit<SeededEdition, 'composed'>> & { series: string; issue: string; title?: string }

/** Appends an edition of issue 343 under an address and a title of the test's own. */
async function publish({ series, issue, title, ...given }: Given): Promise<number> {
  const parts = buildModelParts()
  if (title) parts.frontMatter = { ...parts.frontMatter, title }
  const { composed, addresses } = addressModelIssue(composeIssue(parts))
  const issueId = given.issueId ?? makeUniqueIssueId()
  await seedEdition(world.payload, {
    composed,
    ...given,
    addresses: given.addresses ?? { ...addresses, series, issue },
    issueId,
  })
  return issueId
}

describe('an issue’s address answers', () => {
  test('P1 missing, before anything is published there', async () => {
    expect(await readIssueAt(reader, { series: 'nowhere', issue: '1' })).toEqual({ state: 'missing' })
  })

  test('P1 the current edition, and nothing of the one before it', async () => {
    const series = makeUniqueName('series')
    const issueId = await publish({ series, issue: '1', title: '旧题' })
    await publish({
      series,
      issue: '1',
      title: '新题',
      issueId,
      revision: 2,
      kind: 'correction',
      notice: '改题',
    })
    const reading = await readIssueAt(reader, { series, issue: '1' })
    expect(reading).toMatchObject({
      state: 'found',
      composed: { issue: { title: '新题' } },
      edition: { kind: 'correction', revision: 2, notice: '改题' },
    })
  })

  test('gone with its notice after a withdrawal, for its pieces too, and missing for what it never held', async () => {
    const series = makeUniqueName('series')
    const issueId = await publish({ series, issue: '1' })
    await publish({
      series,
      issue: '1',
      issueId,
      revision: 2,
      kind: 'withdrawal',
      notice: '应作者要求撤下。',
    })
    const gone = { state: 'gone', notice: '应作者要求撤下。' }
    expect(await readIssueAt(reader, { series, issue: '1' })).toEqual(gone)
    expect(await readPieceAt(reader, { series, issue: '1', answer: 'xu-tao' })).toEqual(gone)
    expect(await readPieceAt(reader, { series, issue: '1', answer: 'nobody' })).toEqual({ state: 'missing' })
    expect(await readSeriesAt(reader, { series })).toEqual({ state: 'missing' })
  })

  test('missing in a language in which it was not published', async () => {
    const series = makeUniqueName('series')
    await publish({ series, issue: '1' })
    const english = { ...reader, locale: 'en' as const }
    expect(await readIssueAt(english, { series, issue: '1' })).toEqual({ state: 'missing' })
  })
})

test('a piece’s address answers the piece with its question', async () => {
  const series = makeUniqueName('series')
  await publish({ series, issue: '343' })
  const reading = await readPieceAt(reader, { series, issue: '343', answer: 'han-lu' })
  expect(reading).toMatchObject({
    state: 'found',
    placed: { slug: 'han-lu', piece: { headline: '人文交流之路越走越宽' } },
  })
  expect(await readPieceAt(reader, { series, issue: '343', answer: 'nobody' })).toEqual({ state: 'missing' })
})

test('an issue printed before this system says so in its corrections too, and no other does', async () => {
  const series = makeUniqueName('series')
  const printed = await publish({ series, issue: '1', kind: 'archive' })
  const written = await publish({ series, issue: '2' })
  const correction = { revision: 2, kind: 'correction', notice: '改' } as const
  await publish({ series, issue: '1', title: '更正', issueId: printed, ...correction })
  await publish({ series, issue: '2', title: '更正', issueId: written, ...correction })
  expect(await readIssueAt(reader, { series, issue: '1' })).toMatchObject({
    edition: { isFromArchive: true },
  })
  expect(await readIssueAt(reader, { series, issue: '2' })).toMatchObject({
    edition: { isFromArchive: false },
  })
})

test('lists go by year of printing, then by first publication: a correction does not make an old issue new', async () => {
  const { slug } = await makeSeries(world.payload)
  const series = slug ?? ''
  const day = (date: string) => `${date}T08:00:00.000Z`
  const old = await publish({ series, issue: '1', title: '一', publishedAt: day('2026-01-01') })
  await publish({ series, issue: '2', title: '二', publishedAt: day('2026-02-01') })
  await publish({
    series,
    issue: '0',
    title: '零',
    year: 2019,
    kind: 'archive',
    publishedAt: day('2026-03-01'),
  })
  const again = { issueId: old, revision: 2, kind: 'correction' as const, notice: '改' }
  await publish({ series, issue: '1', title: '一', ...again, publishedAt: day('2026-04-01') })
  const reading = await readSeriesAt(reader, { series })
  if (reading.state !== 'found') throw new Error('The series was not found')
  expect(reading.issues.map(({ title }) => title)).toEqual(['二', '一', '零'])
  expect((await readSeriesList(reader)).map((listed) => listed.slug)).toContain(series)
})

test('an archive year lists what was printed in it; a year without anything, or no year at all, is missing', async () => {
  const series = makeUniqueName('series')
  await publish({ series, issue: '1', title: '旧闻', year: 1987 })
  const reading = await readArchiveYear(reader, { year: '1987' })
  expect(reading).toMatchObject({ state: 'found', issues: [{ series, issue: '1', title: '旧闻' }] })
  expect(await readArchiveYear(reader, { year: '1901' })).toEqual({ state: 'missing' })
  expect(await readArchiveYear(reader, { year: '19870' })).toEqual({ state: 'missing' })
  expect(await readArchiveYear(reader, { year: 'x' })).toEqual({ state: 'missing' })
})

test('the front page opens the newest issue', async () => {
  const series = makeUniqueName('series')
  await publish({ series, issue: '1', title: '未来', year: 9999 })
  const { newest } = await readHome(reader)
  expect(newest?.composed.issue.title).toBe('未来')
})

test('P1 an expert’s page has every piece in a current edition, with the titles printed then, and nothing private', async () => {
  const expert = await makeExpert(world.payload, {
    name: '许涛',
    affiliations: [
      { title: '某院院长', confirmedOn: '2026-10-01' },
      { title: '未经核实的职务' },
      { title: '旧职', to: '2020-01-01', confirmedOn: '2019-01-01' },
    ],
    contact: { email: 'private@example.org' },
  })
  const slug = expert.slug ?? ''
  const series = makeUniqueName('series')
  expect(await readExpertAt(reader, { expert: slug })).toEqual({ state: 'missing' })
  const { addresses } = addressModelIssue(composeIssue(buildModelParts()))
  const [first, ...others] = addresses.pieces
  if (!first) throw new Error('Issue 343 has pieces')
  await publish({
    series,
    issue: '343',
    addresses: { ...addresses, series, issue: '343', pieces: [{ ...first, experts: [slug] }, ...others] },
  })
  const reading = await readExpertAt(reader, { expert: slug })
  expect(reading).toMatchObject({
    state: 'found',
    expert: { slug, name: '许涛', present: { titles: '某院院长' } },
    pieces: [
      {
        slug: 'xu-tao',
        listing: { series, issue: '343' },
        titlesThen: '中国现代国际关系研究院研究员、中国上海合作组织研究中心常务理事',
      },
    ],
  })
  expect(JSON.stringify(reading)).not.toContain('private@example.org')
  expect((await readExperts(reader)).experts).toContainEqual({ slug, name: '许涛' })
})
