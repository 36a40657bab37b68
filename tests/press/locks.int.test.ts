import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { makeCompleteIssue } from '../support/factories.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

/** A small generator of repeatable random numbers (mulberry32), so that a failing seed can be named. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

test.each([1, 2, 3, 4])('writers of different fields of one draft lose nothing (seed %i)', async (seed) => {
  const random = randomFrom(seed)
  const { issue } = await makeCompleteIssue(payload)
  const fields = ['title', 'kicker', 'subtitle', 'pageLabel', 'labelOverride'] as const
  const last: Record<string, string> = {}
  for (let round = 0; round < 4; round += 1) {
    const chosen = fields.filter(() => random() < 0.7)
    await Promise.all(
      chosen.map((field) => {
        last[field] = `${field} ${seed}.${round}`
        return payload.update({
          collection: 'issues',
          id: issue.id,
          data: { [field]: last[field] },
          draft: true,
          locale: 'zh',
          overrideAccess: true,
        })
      }),
    )
  }
  const draft = await payload.findByID({
    collection: 'issues',
    id: issue.id,
    draft: true,
    depth: 0,
    locale: 'zh',
    overrideAccess: true,
  })
  expect(draft).toMatchObject(last)
})

test('of two issues that claim one total number at once, one is refused', async () => {
  const { series } = await makeCompleteIssue(payload)
  const claim = () =>
    payload.create({
      collection: 'issues',
      draft: true,
      data: { series: series.id, title: '同号', totalNumber: 999 },
      locale: 'zh',
      overrideAccess: true,
    })
  const results = await Promise.allSettled([claim(), claim()])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
