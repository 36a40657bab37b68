import { expect, it } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi, callGraphQL } from '../support/call-api.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { makeStaff } from '../support/factories-people.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'

it('smoke', async () => {
  const { payload } = await openWorld()
  const staff = await makeStaff(payload)
  const made = await makeCompleteIssue(payload)
  const edition = await publishMadeIssue(payload, { issueId: made.issue.id, by: staff.editor.person })
  const a = await callApi(`/api/issues?where[id][equals]=${made.issue.id}&depth=2`)
  console.log(a.status, JSON.stringify(a.json, null, 1).slice(0, 6000))
  const b = await callApi(`/api/editions/${edition.contentHash}/content`)
  console.log(b.status, [...b.headers], b.text.slice(0, 300))
  const c = await callGraphQL(
    `{ Issues(where:{id:{equals:${made.issue.id}}}) { docs { title slugFixed runningOrder { ... on QuestionEntry { question { text } answers { headline listTitle bylines { name expert { name sortKey contact { email } } } } } } } } }`,
  )
  console.log(c.status, c.text)
  for (const q of [
    '{ Issues { docs { titel } } }',
    '{ Issues(limit: 0) { docs { title } } }',
    '{ __schema { types { name } } }',
    '{ People { docs { email } } }',
    'mutation { createIssue(data: {}) { id } }',
    '{ Issues { docs { series(draft: true) { name } } } }',
    '{ Issues(draft: true) { docs { id } } }',
    '{ Issues(where: {slugFixed: {equals: true}}) { docs { id } } }',
  ]) {
    const r = await callGraphQL(q)
    console.log(q, r.status, r.text)
  }
  for (const p of [
    '/api/issues?limit=0',
    '/api/issues?limit=101',
    '/api/issues?depth=3',
    '/api/issues?draft=true',
    '/api/issues?trash=true',
    '/api/issues?locale=all',
    '/api/issues?locale=en',
    '/api/issues?fallback-locale=en',
    '/api/issues?where[slugFixed][equals]=true',
    '/api/issues?sort=slugFixed',
    '/api/issues?select[slugFixed]=true',
    '/api/issues?populate[people][email]=true',
    '/api/people',
    '/api/media',
    '/api/topics',
    '/api/contents',
    '/api/issues/versions',
    '/api/issues/count?where[slugFixed][equals]=true',
    '/api/payload-preferences',
    '/api/payload-locked-documents',
    '/api/payload-kv',
    '/api/payload-jobs',
    '/api/payload-migrations',
    '/api/access',
    '/api/people/me',
    '/api/people/init',
    '/api/experts?sort=sortKey',
    '/api/issues?where[x]=1',
    `/api/issues/${made.issue.id}?trash=true`,
    `/api/issues/${made.issue.id}?draft=true`,
    `/api/editions/${edition.contentHash}`,
  ]) {
    const r = await callApi(p)
    console.log(p, r.status, r.text.slice(0, 300))
  }
  const h = await callApi(`/api/editions/${edition.contentHash}/content`, {
    method: 'HEAD',
    headers: { 'if-none-match': `"${edition.contentHash}"` },
  })
  console.log(h.status, [...h.headers])
})
