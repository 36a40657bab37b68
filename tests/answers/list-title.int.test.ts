import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { makeAnswer, makeIssue, makeSeries } from '../support/factories.ts'
import { toRichText } from '../support/rich-text.ts'

let payload: Payload
let issue: number

beforeAll(async () => {
  ;({ payload } = await openWorld())
  issue = (await makeIssue(payload, { series: (await makeSeries(payload)).id })).id
})

test('a piece without name and headline is listed by how its text begins, until it has one of them', async () => {
  const body = toRichText(['“上海精神”是上海合作组织发展壮大的生命力所在，更是必须长期坚持的根本遵循。'])
  const essay = await makeAnswer(payload, { issue, kind: 'essay', headline: null, bylines: [], body })
  expect(essay.listTitle).toBe('“上海精神”是上海合作组织发展壮大的生命力所在…')
  const named = await payload.update({
    collection: 'answers',
    id: essay.id,
    data: { headline: '弘扬“上海精神”' },
    draft: true,
    overrideAccess: true,
  })
  expect(named.listTitle).toBe('弘扬“上海精神”')
})

test('what is no text names nothing', async () => {
  // As a program might send it.
  const body = { root: 'no text' } as never
  const essay = await makeAnswer(payload, { issue, kind: 'essay', headline: null, bylines: [], body })
  expect(essay.listTitle).toBe('…')
})
