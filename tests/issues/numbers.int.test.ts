import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { makeIssue, makeSeries } from '../support/factories.ts'

let payload: Payload

beforeAll(async () => {
  payload = (await openWorld()).payload
})

async function makeBlankIssue() {
  const { id } = await makeSeries(payload)
  return makeIssue(payload, { series: id })
}

async function number({ totalNumber }: { totalNumber: unknown }) {
  const issue = await makeBlankIssue()
  // What programs send is not typed.
  const data = { totalNumber } as { totalNumber: number }
  return payload.update({ collection: 'issues', id: issue.id, data, draft: true, overrideAccess: true })
}

test.each([-1, 0, 1.5, 100_000, 'abc', [3]])(
  'an issue is never numbered %j, in a draft neither',
  async (totalNumber) => {
    await expect(number({ totalNumber })).rejects.toMatchObject({
      code: 'invalid-input',
      details: { field: 'totalNumber' },
    })
  },
)

test('an issue may go without a number until it is published', async () => {
  expect((await number({ totalNumber: null })).totalNumber).toBeNull()
})

test('a running order that is no list is refused with a sentence', async () => {
  const issue = await makeBlankIssue()
  // What programs send is not typed.
  const data = { runningOrder: 'hello' } as unknown as { runningOrder: [] }
  const update = payload.update({
    collection: 'issues',
    id: issue.id,
    data,
    draft: true,
    overrideAccess: true,
  })
  await expect(update).rejects.toMatchObject({ code: 'invalid-input', details: { field: 'runningOrder' } })
})
