import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../setup/world.ts'
import { callApi, callGraphQL } from '../support/call-api.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { listSurfaces, type PublicIssue, type Surface } from '../support/public-surfaces.tsx'
import { publishMadeIssue } from '../support/publish-made-issue.ts'
import { isRecord, readDocuments } from '../support/read-answer.ts'
import { makeUniqueName } from '../support/unique-name.ts'

const told = '“安合作”应为“安全合作”。'
const kept = '作者来信，不宜公开。'

let world: World
let chief: MadePerson
let issue: PublicIssue
let otherPiece: string
let surfaces: Record<string, Surface>

beforeAll(async () => {
  world = await openWorld()
  const { payload } = world
  chief = await makePerson(payload, { role: 'chief-editor' })
  surfaces = listSurfaces(payload)
  const made = await makeCompleteIssue(payload)
  const issueId = made.issue.id
  const by = chief.person
  const first = await publishMadeIssue(payload, { issueId, by })
  const [piece, other] = made.answers.map(({ slug }) => slug ?? '')
  issue = {
    id: issueId,
    series: first.series,
    slug: first.issueSlug,
    piece: piece ?? '',
    words: '标题',
    expert: made.experts[0]?.slug ?? '',
    picture: '',
    contentHash: first.contentHash ?? '',
  }
  otherPiece = other ?? ''
  const write = (headline: string) =>
    payload.update({
      collection: 'answers',
      id: made.answers[0]?.id ?? 0,
      data: { headline },
      draft: true,
      locale: 'zh',
      overrideAccess: true,
    })
  await write(makeUniqueName('改过的标题'))
  const decided = { correctionType: 'minor', differenceIsPublic: true } as const
  await publishMadeIssue(payload, { issueId, by, notice: told, ...decided })
  await write(makeUniqueName('又改的标题'))
  await publishMadeIssue(payload, {
    issueId,
    by,
    notice: kept,
    correctionType: 'substantive',
    noticeIsPublic: false,
  })
})

const printed = [
  'page',
  'page of a piece',
  'rss.xml',
  'atom.xml',
  'feed.json',
  '.md',
  '.txt',
  '.xml',
  '.wechat.html',
]

test.each(printed)('a public notice is told on: %s', async (name) => {
  expect(await surfaces[name]?.(issue)).toContain('应为“安全合作”')
})

test('a piece that was not corrected says nothing of it, and keeps its date', async () => {
  const page = await surfaces['page of a piece']?.({ ...issue, piece: otherPiece })
  expect(page).not.toContain('安合作')
  expect(page).not.toContain('dateModified')
})

test('JSON-LD has each public notice as a CorrectionComment, and when the text last changed', async () => {
  const page = (await surfaces.page?.(issue)) ?? ''
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  const data: unknown = JSON.parse(json)
  expect(data).toMatchObject({
    dateModified: expect.any(String),
    correction: [{ '@type': 'CorrectionComment', text: told }],
  })
})

test('the comparison of a correction whose difference is public opens, though the series keeps them closed', async () => {
  expect(await surfaces.comparison?.(issue)).toContain(told)
})

describe('a notice for staff', () => {
  test('stands on no surface of the public', async () => {
    for (const [name, read] of Object.entries(surfaces)) {
      expect(await read(issue), name).not.toContain('作者来信')
    }
  })

  test('is in the ledger for staff, over REST and GraphQL, and for nobody else', async () => {
    const path = `/api/editions?where[issueId][equals]=${issue.id}&where[revision][equals]=3`
    const query = `{ Editions(where: { issueId: { equals: ${issue.id} }, revision: { equals: 3 } }) { docs { staffNotice } } }`
    const [seen] = readDocuments((await callApi(path, { as: chief })).json)
    expect(seen).toMatchObject({ notice: null, staffNotice: kept, correctionType: 'substantive' })
    expect((await callGraphQL(query, { as: chief })).text).toContain(kept)
    const [shown] = readDocuments((await callApi(path)).json)
    expect(shown).toMatchObject({ revision: 3, notice: null, correctionType: 'substantive' })
    expect(isRecord(shown) && Object.keys(shown)).not.toContain('staffNotice')
    expect((await callGraphQL(query)).text).not.toContain(kept)
    expect((await callApi(`${path}&select[staffNotice]=true`)).text).not.toContain(kept)
    expect((await callApi(`${path}&where[staffNotice][contains]=%E4%BD%9C%E8%80%85`)).status).toBe(400)
  })
})
