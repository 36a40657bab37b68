import { expect, it } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeExpert, makeIssue, makeSeries } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'

it('D1: a write over REST that names no language keeps the fields it does not mention', async () => {
  const { payload } = await openWorld()
  const as = await makePerson(payload, { role: 'chief-editor' })
  const expert = await makeExpert(payload, { name: '韩璐' })
  const series = await makeSeries(payload)
  const issue = await makeIssue(payload, { series: series.id, title: '标题' })
  await callApi(`/api/experts/${expert.id}`, { method: 'PATCH', as, json: { biography: '简介' } })
  await callApi(`/api/issues/${issue.id}?draft=true`, { method: 'PATCH', as, json: { subtitle: '副题' } })
  const find = { draft: true, locale: 'zh', depth: 0, overrideAccess: true } as const
  expect(await payload.findByID({ collection: 'experts', id: expert.id, ...find })).toMatchObject({
    name: '韩璐',
    biography: '简介',
    affiliations: [{ title: '中国现代国际关系研究院研究员' }],
  })
  expect(await payload.findByID({ collection: 'issues', id: issue.id, ...find })).toMatchObject({
    title: '标题',
    subtitle: '副题',
  })
})

it('refuses a language that there is not, with a sentence', async () => {
  const { payload } = await openWorld()
  const as = await makePerson(payload, { role: 'reader' })
  expect(await callApi('/api/issues?locale=fr', { as })).toMatchObject({
    status: 400,
    json: {
      errors: [{ message: 'locale 是 zh 或 en。', data: { code: 'invalid-query', parameter: 'locale' } }],
    },
  })
})
