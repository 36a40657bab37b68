import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { randomFrom } from '../support/random.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

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
