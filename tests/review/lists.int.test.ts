import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { makeUniqueName } from '../support/unique-name.ts'

let payload: Payload
let keeper: MadePerson

beforeAll(async () => {
  ;({ payload } = await openWorld())
  keeper = await makePerson(payload, { role: 'section-editor' })
})

function send(text: string, query = '') {
  const raw = { bytes: text, type: 'text/csv' }
  return callApi(`/api/office-holders/import${query}`, { method: 'POST', as: keeper, raw })
}

async function postsOf(name: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'office-holders',
    where: { name: { equals: name } },
    sort: 'post',
    overrideAccess: true,
  })
  return docs.map(({ post, order }) => `${post} ${order ?? '-'}`)
}

test('an import adds what is new, changes what has another value, and takes nothing away', async () => {
  const name = makeUniqueName('holder')
  const first = await send(`姓名,职务,任职自,排序\n${name},甲,2024-01-01,1\n${name},乙,,2\n`)
  expect(first.json).toEqual({ created: 2, updated: 0, unchanged: 0, removed: 0 })
  const second = await send(`姓名,职务,任职自,排序\n${name},甲,2024-01-01,5\n${name},丙,,\n`)
  expect(second.json).toEqual({ created: 1, updated: 1, unchanged: 0, removed: 0 })
  expect((await postsOf(name)).toSorted()).toEqual(['丙 -', '乙 2', '甲 5'].toSorted())
})

test('of a file with a bad line nothing is imported, and the refusal names the line', async () => {
  const name = makeUniqueName('holder')
  const { status, text } = await send(`姓名,职务,任职自\n${name},甲,\n${name},乙,昨天\n`)
  expect(status).toBe(400)
  expect(text).toContain('"line":3')
  expect(await postsOf(name)).toEqual([])
})

test('what is exported can be imported again and changes nothing; as the whole list, it takes out what it lacks', async () => {
  const [kept, dropped] = [makeUniqueName('kept'), makeUniqueName('dropped')]
  await send(`姓名,职务\n${kept},甲\n${dropped},乙\n`)
  const { text, headers } = await callApi('/api/office-holders/export', { as: keeper })
  expect(headers.get('content-disposition')).toContain('office-holders.csv')
  expect((await send(text)).json).toMatchObject({ created: 0, updated: 0, removed: 0 })
  const without = text
    .split('\r\n')
    .filter((line) => !line.includes(dropped))
    .join('\r\n')
  expect((await send(without, '?replace=true')).json).toMatchObject({ created: 0, updated: 0, removed: 1 })
  expect(await postsOf(kept)).toEqual(['甲 -'])
  expect(await postsOf(dropped)).toEqual([])
})

test('a file in a form is taken as well, and a row that ends before it begins is refused at the desk too', async () => {
  const name = makeUniqueName('holder')
  const form = new FormData()
  form.set('file', new File([`姓名,职务\n${name},甲\n`], 'list.csv', { type: 'text/csv' }))
  const answer = await callApi('/api/office-holders/import', { method: 'POST', as: keeper, form })
  expect(answer.json).toMatchObject({ created: 1 })
  const json = { name, post: '乙', validFrom: '2024-02-01', validTo: '2024-01-01' }
  const refused = await callApi('/api/office-holders', { method: 'POST', as: keeper, json })
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('validTo')
})
