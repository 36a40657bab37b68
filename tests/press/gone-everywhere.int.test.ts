import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerFile } from '../../src/app/(reader)/files/answer-file.ts'
import { confirmSeal, proposeSeal } from '../../src/press/sealing/operations.ts'
import { takeDownIssue } from '../../src/press/takedown/operations.ts'
import { readIssueAt, readPieceAt } from '../../src/reader/queries/issue.ts'
import { openWorld, type World } from '../setup/world.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { listSurfaces, type Surface } from '../support/public-surfaces.tsx'
import { reinstateMadeIssue, withdrawMadeIssue } from '../support/publish-made-issue.ts'
import { publishUniqueIssue, type UniqueIssue } from '../support/publish-unique-issue.ts'

let world: World
let chief: MadePerson
let leader: MadePerson
let editor: MadePerson
let surfaces: Record<string, Surface>

beforeAll(async () => {
  world = await openWorld()
  chief = await makePerson(world.payload, { role: 'chief-editor' })
  leader = await makePerson(world.payload, { role: 'section-editor' })
  editor = await makePerson(world.payload)
  surfaces = listSurfaces(world.payload)
})

function requestOf({ person }: MadePerson): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...person, collection: 'people' } }, world.payload)
}

/** The ways in which an issue leaves the public. */
const ways: Record<string, (issue: UniqueIssue) => Promise<unknown>> = {
  withdrawn: ({ id }) =>
    withdrawMadeIssue(world.payload, { issueId: id, by: leader.person, notice: '应作者要求。' }),
  'taken down': async ({ id }) => takeDownIssue(await requestOf(leader), { issueId: id, reason: '误发' }),
  sealed: async ({ id }) => {
    const words = { reason: '误发', authority: '编委会决定' }
    const seal = await proposeSeal(await requestOf(leader), { issueId: id, ...words })
    await confirmSeal(await requestOf(chief), { issueId: id, seal: seal.id })
  },
}

async function listHolders(issue: UniqueIssue, as: MadePerson | null): Promise<string[]> {
  const holders: string[] = []
  for (const [name, read] of Object.entries(surfaces)) {
    const said = await read(issue, as)
    const { words, picture } = issue
    if (said.includes(words) || (name === 'picture' && said.includes(picture))) holders.push(name)
  }
  return holders
}

async function countKeptFiles({ series }: UniqueIssue): Promise<number> {
  const { rows } = await world.payload.db.drizzle.execute(
    sql`select path from exports.files where path like ${`/zh/${series}/%`}`,
  )
  return rows.length
}

/** Surfaces that nobody without a session is answered on. */
const ofStaff = [
  'versions over REST',
  'versions of answers',
  'drafts',
  'press',
  'review',
  'running order',
  'record',
  'board',
  'checks',
  'activity log',
  'latest activity',
  'pictures over REST',
]
const listingsOnly = ['site map', 'front page', 'search by series', 'page of an expert', 'expert over REST']

describe.each(Object.keys(ways))('what is %s', (way) => {
  let issue: UniqueIssue
  let before: string[]
  beforeAll(async () => {
    issue = await publishUniqueIssue(world.payload, chief.person)
    before = await listHolders(issue, null)
    const file = await answerFile({ payload: world.payload, locale: 'zh', siteUrl: '' }, [
      issue.series,
      `${issue.slug}.share.png`,
    ])
    await file.arrayBuffer()
    expect(await countKeptFiles(issue)).toBe(1)
    await ways[way]?.(issue)
  }, 120_000)

  test('was on every surface before', () => {
    const expected = Object.keys(surfaces).filter((name) => ![...ofStaff, ...listingsOnly].includes(name))
    expect(before).toEqual(expect.arrayContaining(expected))
  })

  test('is on no surface of the public', async () => {
    expect(await listHolders(issue, null)).toEqual([])
  })

  test('answers that it is gone, for the issue and its pieces, with the notice or none', async () => {
    const reader = { payload: world.payload, locale: 'zh' } as const
    const address = { series: issue.series, issue: issue.slug }
    const gone = { state: 'gone', notice: way === 'withdrawn' ? '应作者要求。' : null }
    expect(await readIssueAt(reader, address)).toEqual(gone)
    expect(await readPieceAt(reader, { ...address, answer: issue.piece })).toEqual(gone)
    for (const name of ['.md', '.xml']) expect(await surfaces[name]?.(issue)).toContain('现已撤下')
  })

  test('leaves no file behind that was kept of it', async () => {
    expect(await countKeptFiles(issue)).toBe(0)
  })

  test('has its experts in no list, where they stand nowhere else', async () => {
    expect(await surfaces['expert over REST']?.(issue)).not.toContain(issue.expert)
  })

  test(
    way === 'sealed' ? 'is closed to the desk, chiefs alone read it' : 'is on the desk as before',
    async () => {
      const seen = await listHolders(issue, editor)
      if (way === 'sealed') expect(seen).toEqual([])
      else expect(seen).toEqual(expect.arrayContaining(['drafts', 'versions over REST', 'press', 'content']))
      expect(await listHolders(issue, chief)).toEqual(
        expect.arrayContaining(['drafts', 'versions over REST', 'press', 'content', 'picture']),
      )
    },
  )

  test(way === 'sealed' ? 'is not brought back' : 'comes back whole when it is reinstated', async () => {
    const back = reinstateMadeIssue(world.payload, { issueId: issue.id, by: chief.person })
    if (way === 'sealed') return expect(back).rejects.toMatchObject({ code: 'sealed' })
    await back
    // What was before a withdrawal is not compared any more, and its notice went with it.
    const returned = before.filter((name) => name !== 'comparison')
    expect(await listHolders(issue, null)).toEqual(expect.arrayContaining(returned))
  })
})
