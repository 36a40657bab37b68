import { beforeAll, describe, expect, it } from 'vitest'
import { type GuardedSlug, guardedSlugs } from '../../src/press/guarded.ts'
import { openWorld, type World } from '../setup/world.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'
import { isRecord } from '../support/read-answer.ts'
import { readPublishedRow } from '../support/read-published-row.ts'
import {
  draftingRest,
  type Route,
  refusedGraphQL,
  refusedLocal,
  refusedRest,
  type Target,
} from './routes-to-published-row.ts'

let world: World
const targets = new Map<GuardedSlug, Target>()

beforeAll(async () => {
  world = await openWorld()
  const { payload } = world
  const admin = await makePerson(payload, { role: 'admin' })
  const made = await makeCompleteIssue(payload)
  await publishMadeIssue(payload, { issueId: made.issue.id, by: admin.person })
  const ids = { issues: made.issue.id, questions: made.questions[0]?.id, answers: made.answers[0]?.id }
  for (const collection of guardedSlugs) {
    const id = ids[collection] ?? 0
    const words = { issues: { title: '草稿' }, questions: { text: '草稿' }, answers: { headline: '草稿' } }
    const overrides = { overrideAccess: true, locale: 'zh' } as const
    await payload.update({ collection, id, draft: true, data: words[collection], ...overrides })
    const versions = await payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    targets.set(collection, { payload, collection, id, versionId: Number(versions.docs[0]?.id), admin })
  }
})

function targetOf(collection: GuardedSlug): Target {
  const target = targets.get(collection)
  if (!target) throw new Error(`${collection} has no target.`)
  return target
}

/** Says whether a route was refused, and shows the row before and after it. */
async function walk(route: Route, collection: GuardedSlug) {
  const target = targetOf(collection)
  const before = await readPublishedRow(world.databaseUrl, target)
  const isRefused = await refuses(route, target)
  return { isRefused, before, after: await readPublishedRow(world.databaseUrl, target) }
}

async function refuses(route: Route, target: Target): Promise<boolean> {
  try {
    const answer = await route.attempt(target)
    const json: unknown = 'json' in answer ? answer.json : answer
    const errors: unknown = isRecord(json) ? json.errors : null
    const status = 'status' in answer && typeof answer.status === 'number' ? answer.status : 200
    return status >= 400 || (Array.isArray(errors) && errors.length > 0)
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    return true
  }
}

describe.each(guardedSlugs)('P5: the published row of %s', (collection) => {
  it.each(refusedRest.map((route) => [route.name, route] as const))('refuses %s', async (_, route) => {
    const { isRefused, before, after } = await walk(route, collection)
    expect(after).toBe(before)
    expect(isRefused).toBe(true)
  })

  it.each(draftingRest.map((route) => [route.name, route] as const))(
    'stays as it is under %s',
    async (_, route) => {
      const { before, after } = await walk(route, collection)
      expect(after).toBe(before)
    },
  )

  it.each([...refusedGraphQL, ...refusedLocal].map((route) => [route.name, route] as const))(
    'refuses %s',
    async (_, route) => {
      const { isRefused, before, after } = await walk(route, collection)
      expect(after).toBe(before)
      expect(isRefused).toBe(true)
    },
  )
})
