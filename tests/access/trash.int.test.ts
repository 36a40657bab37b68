import { expect, it } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { publishMadeIssue, reinstateMadeIssue, withdrawMadeIssue } from '../support/publish-made-issue.ts'
import { readPublishedRow } from '../support/read-published-row.ts'

it('P5: a withdrawn issue comes back from the trash as it was published, and so it is reinstated', async () => {
  const { payload, databaseUrl } = await openWorld()
  const as = await makePerson(payload, { role: 'admin' })
  const { issue } = await makeCompleteIssue(payload, { title: '刊发的标题' })
  const row = { collection: 'issues', id: issue.id } as const
  const act = { issueId: issue.id, by: as.person }
  const one = `/api/issues/${issue.id}`
  await publishMadeIssue(payload, act)
  await withdrawMadeIssue(payload, act)
  const withdrawn = await readPublishedRow(databaseUrl, row)

  await callApi(`${one}?draft=true`, { method: 'PATCH', as, json: { title: '后来的草稿' } })
  const deletedAt = new Date().toISOString()
  const trashed = await callApi(one, { method: 'PATCH', as, json: { deletedAt } })
  expect(trashed.status).toBe(200)
  expect((await callApi(`${one}?draft=true`, { as })).status).toBe(404)
  const restored = await callApi(`${one}?trash=true`, { method: 'PATCH', as, json: { deletedAt: null } })
  expect(restored.status).toBe(200)
  expect(withoutTimes(await readPublishedRow(databaseUrl, row))).toBe(withoutTimes(withdrawn))
  expect((await callApi(one)).status).toBe(404)

  await reinstateMadeIssue(payload, act)
  expect(await callApi(one)).toMatchObject({ status: 200, json: { title: '刊发的标题' } })
  expect(await callApi(`${one}?draft=true`, { as })).toMatchObject({ json: { title: '后来的草稿' } })
})

it('D3: a question that was once published is never erased, withdrawn and trashed as it may be', async () => {
  const { payload } = await openWorld()
  const as = await makePerson(payload, { role: 'admin' })
  const { issue, questions } = await makeCompleteIssue(payload)
  const act = { issueId: issue.id, by: as.person }
  const one = `/api/questions/${questions[0]?.id}`
  await publishMadeIssue(payload, act)
  await withdrawMadeIssue(payload, act)
  const deletedAt = new Date().toISOString()
  expect((await callApi(one, { method: 'PATCH', as, json: { deletedAt } })).status).toBe(200)
  const erased = await callApi(`${one}?trash=true`, { method: 'DELETE', as })
  expect(erased.status).toBe(403)
  const left = await payload.count({
    collection: 'questions',
    where: { id: { equals: questions[0]?.id } },
    trash: true,
    overrideAccess: true,
  })
  expect(left.totalDocs).toBe(1)
})

function withoutTimes(row: string): string {
  return row.replace(/\\"updated_at\\":\\"[^"]*\\"/g, '')
}
