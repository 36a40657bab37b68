import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { makeSeries } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

async function openDesk() {
  const { person } = await makePerson(payload)
  const series = await makeSeries(payload)
  // As the form does it: each opening is a request of its own.
  const openForm = async (data: { title?: string; createdAt?: string } = {}) => {
    const req = await createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, payload)
    const issue = { series: series.id, number: null, totalNumber: null, ...data }
    const options = { draft: true, depth: 0, overrideAccess: false } as const
    // Payload types drafts by what a complete document needs; a form that was just opened has no title.
    return payload.create({
      collection: 'issues',
      data: issue as { series: number; title: string },
      ...options,
      req,
    })
  }
  return openForm
}

async function isTrashed(id: number): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'issues',
    where: { and: [{ id: { equals: id } }, { deletedAt: { exists: true } }] },
    trash: true,
    overrideAccess: true,
  })
  return totalDocs > 0
}

const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString()

test('an issue that was opened and left blank goes to the trash when the same person opens another', async () => {
  const openForm = await openDesk()
  const blank = await openForm({ createdAt: anHourAgo() })
  const written = await openForm({ createdAt: anHourAgo(), title: '已经动笔' })
  expect(await isTrashed(blank.id)).toBe(true)
  await openForm()
  expect(await isTrashed(written.id)).toBe(false)
})

test('a blank issue that was opened just now, or by somebody else, stays', async () => {
  const openForm = await openDesk()
  const recent = await openForm()
  const others = await (await openDesk())({ createdAt: anHourAgo() })
  await openForm()
  expect(await isTrashed(recent.id)).toBe(false)
  expect(await isTrashed(others.id)).toBe(false)
})
