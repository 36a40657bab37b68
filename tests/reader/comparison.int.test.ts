import { beforeAll, expect, test } from 'vitest'
import { answerFile } from '../../src/app/(reader)/files/answer-file.ts'
import { composeIssue } from '../../src/edition/compose-issue.ts'
import { readIssueAt, readPieceAt } from '../../src/reader/queries/issue.ts'
import { readComparisonAt } from '../../src/reader/queries/revisions.ts'
import type { ReaderContext } from '../../src/reader/reader-context.ts'
import { openWorld, type World } from '../setup/world.ts'
import { makeSeries } from '../support/factories.ts'
import { addressModelIssue, buildModelParts } from '../support/model-issue.ts'
import { seedEdition } from '../support/seed-edition.ts'
import { makeUniqueIssueId } from '../support/unique-name.ts'

type Line = {
  kind: 'first' | 'correction' | 'withdrawal' | 'reinstatement'
  title: string
  notice?: string
  differenceIsPublic?: boolean
}

let world: World
let reader: ReaderContext
beforeAll(async () => {
  world = await openWorld()
  reader = { payload: world.payload, locale: 'zh' }
})

/** Makes a series, and an issue of it with these lines in the ledger; answers the series' slug. */
async function publish(lines: Line[], { isOpen }: { isOpen: boolean }): Promise<string> {
  const made = await makeSeries(world.payload)
  const series = made.slug ?? ''
  await setOpen(made.id, isOpen)
  const issueId = makeUniqueIssueId()
  for (const [index, { title, kind, notice = null, differenceIsPublic }] of lines.entries()) {
    const parts = buildModelParts()
    parts.frontMatter = { ...parts.frontMatter, title }
    const { composed, addresses } = addressModelIssue(composeIssue(parts))
    await seedEdition(world.payload, {
      composed,
      addresses: { ...addresses, series },
      issueId,
      revision: index + 1,
      kind,
      notice,
      differenceIsPublic,
    })
  }
  return series
}

async function setOpen(id: number, opensSuperseded: boolean): Promise<void> {
  const data = { opensSuperseded }
  await world.payload.update({ collection: 'series', id, data, overrideAccess: true })
}

const compare = (series: string, revisions: string) =>
  readComparisonAt(reader, { series, issue: '343', revisions })
const corrected: Line[] = [
  { kind: 'first', title: '旧题' },
  { kind: 'correction', title: '新题', notice: '标题有误。' },
]
const missing = { state: 'missing' }

test('P2 superseded editions are closed by default: no comparison, and nothing of them on the page', async () => {
  const series = await publish(corrected, { isOpen: false })
  expect(await compare(series, '1-2')).toEqual(missing)
  const page = await readIssueAt(reader, { series, issue: '343' })
  expect(page).toMatchObject({ state: 'found', edition: { revision: 2 } })
  expect(JSON.stringify(page)).not.toContain('旧题')
  expect(page).toMatchObject({ edition: { corrections: [{ comparedRevision: null }] } })
  const file = await answerFile({ ...reader, siteUrl: 'https://example.org' }, [series, '343.md'])
  expect(await file.text()).not.toContain('旧题')
})

test('P2 where the series opens them, two revisions are compared, the earlier first, and the page leads there', async () => {
  const series = await publish(corrected, { isOpen: true })
  expect(await compare(series, '1-2')).toMatchObject({
    state: 'found',
    before: { revision: 1, composed: { issue: { title: '旧题' } } },
    after: { revision: 2, notice: '标题有误。', composed: { issue: { title: '新题' } } },
    pairs: [{ before: 1, after: 2 }],
  })
  const address = { series, issue: '343' }
  expect(await readIssueAt(reader, address)).toMatchObject({
    edition: { corrections: [{ revision: 2, comparedRevision: 1, notice: '标题有误。' }] },
  })
  // No piece of it was corrected: their pages say nothing.
  expect(await readPieceAt(reader, { ...address, answer: 'xu-tao' })).toMatchObject({
    edition: { corrections: [{ pieces: [] }] },
  })
})

test('P2 each correction decides for itself, whatever the series says; across a closed one nothing is compared', async () => {
  const lines: Line[] = [
    { kind: 'first', title: '一' },
    { kind: 'correction', title: '二', differenceIsPublic: true },
    { kind: 'correction', title: '三', differenceIsPublic: false },
    { kind: 'correction', title: '四', differenceIsPublic: true },
  ]
  for (const isOpen of [true, false]) {
    const series = await publish(lines, { isOpen })
    for (const closed of ['2-3', '1-3', '1-4', '2-4']) expect(await compare(series, closed)).toEqual(missing)
    expect(await compare(series, '1-2')).toMatchObject({ state: 'found' })
    expect(await compare(series, '3-4')).toMatchObject({
      pairs: [
        { before: 1, after: 2 },
        { before: 3, after: 4 },
      ],
    })
    expect(await readIssueAt(reader, { series, issue: '343' })).toMatchObject({
      edition: {
        corrections: [{ comparedRevision: 3 }, { comparedRevision: null }, { comparedRevision: 1 }],
      },
    })
  }
})

test.each(['2-1', '1-1', '1-3', '0-1', '01-2', '1-2-3', '1', '', 'a-b', '1-2.json'])(
  'no two open revisions, “%s”, are missing',
  async (revisions) => {
    const series = await publish(corrected, { isOpen: true })
    expect(await compare(series, revisions)).toEqual(missing)
  },
)

test('P2 what was withdrawn is closed, and stays so when the issue is published again', async () => {
  const withdrawn: Line[] = [...corrected, { kind: 'withdrawal', title: '新题' }]
  const gone = await publish(withdrawn, { isOpen: true })
  expect(await compare(gone, '1-2')).toEqual(missing)
  const back = await publish(
    [
      ...withdrawn,
      { kind: 'reinstatement', title: '改定' },
      { kind: 'correction', title: '再改', notice: '' },
    ],
    { isOpen: true },
  )
  for (const closed of ['1-2', '2-3', '2-4', '1-5', '3-4'])
    expect(await compare(back, closed)).toEqual(missing)
  expect(await compare(back, '4-5')).toMatchObject({ state: 'found', pairs: [{ before: 4, after: 5 }] })
  const page = await readIssueAt(reader, { series: back, issue: '343' })
  expect(page).toMatchObject({
    edition: { notice: '', corrections: [{ notice: '', comparedRevision: 4 }] },
  })
})

test('P2 a language without those revisions opens nothing', async () => {
  const series = await publish(corrected, { isOpen: true })
  const address = { series, issue: '343', revisions: '1-2' }
  expect(await readComparisonAt({ ...reader, locale: 'en' }, address)).toEqual(missing)
})
