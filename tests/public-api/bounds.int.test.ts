import { describe, expect, it } from 'vitest'
import { publicSlugs, surfaces } from '../../src/public-api/surfaces.ts'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makePerson } from '../support/factories-people.ts'
import { readDocuments } from '../support/read-answer.ts'

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'constructor',
]
const values = ['x', '1,2', '99999999999', 'null', '%00', '2025-09-03', 'true']

describe('a query without a session', () => {
  it.each(publicSlugs)(
    'to %s is answered or refused whatever its where says, never an error of the server',
    async (slug) => {
      await openWorld()
      const failed: string[] = []
      for (const path of Object.keys(surfaces[slug].filters)) {
        for (const operator of operators) {
          for (const value of values) {
            const query = `/api/${slug}?where[${path}][${operator}]=${value}&limit=1&depth=0`
            const { status } = await callApi(query)
            if (status !== 200 && status !== 400) failed.push(`${status} ${query}`)
          }
        }
      }
      expect(failed).toEqual([])
    },
    120_000,
  )

  it.each(publicSlugs)('for a document of %s that cannot be is told that there is none', async (slug) => {
    await openWorld()
    for (const id of ['abc', '0', '1.5', '99999999999', '%00']) {
      expect((await callApi(`/api/${slug}/${id}`)).status, id).toBe(404)
    }
  })

  it.each(publicSlugs)('to %s may sort by every listed field, both ways', async (slug) => {
    await openWorld()
    for (const path of surfaces[slug].sorts) {
      for (const sort of [path, `-${path}`]) {
        expect((await callApi(`/api/${slug}?sort=${sort}&depth=0`)).status).toBe(200)
      }
    }
  })

  it.each([
    'limit=0',
    'limit=-1',
    'limit=101',
    'limit=1.5',
    'limit=all',
    'page=0',
    'page=1001',
    'depth=3',
    'depth=-1',
    'draft=true',
    'trash=true',
    'locale=all',
    'locale=fr',
    'fallback-locale=en',
    'joins[docs][limit]=1',
    'sort=id,slug,number,title',
    'where[title]=x',
    'where[and]=x',
    `where[title][equals]=${'x'.repeat(1001)}`,
    `where[and][0][or][0][and][0][or][0][title][equals]=x`,
    Array.from({ length: 21 }, (_, index) => `where[or][${index}][title][equals]=x`).join('&'),
  ])('is refused with one sentence: %s', async (query) => {
    await openWorld()
    expect(await callApi(`/api/issues?${query}`)).toMatchObject({
      status: 400,
      json: { errors: [{ message: expect.stringMatching(/。$/), data: { code: 'invalid-query' } }] },
    })
  })

  it('has ten documents a page unless it asks for up to a hundred', async () => {
    await openWorld()
    expect((await callApi('/api/issues')).json).toMatchObject({ limit: 10 })
    expect((await callApi('/api/issues?limit=100')).json).toMatchObject({ limit: 100 })
    expect((await callApi('/api/issues?pagination=false')).json).toMatchObject({ limit: 10 })
  })

  it('is answered with listed fields only', async () => {
    await openWorld()
    for (const slug of publicSlugs) {
      for (const document of readDocuments((await callApi(`/api/${slug}?limit=100&depth=0`)).json)) {
        const unlisted = Object.keys(document).filter((field) => !surfaces[slug].fields.includes(field))
        expect({ slug, unlisted }).toEqual({ slug, unlisted: [] })
      }
    }
  })

  it('is refused with a body of more than a megabyte, or of a length that it does not state', async () => {
    await openWorld()
    const json = { text: 'x'.repeat(1_000_001) }
    expect((await callApi('/api/issues', { method: 'POST', json })).status).toBe(413)
    const unstated = { method: 'POST', json: {}, headers: { 'content-length': '' } } as const
    expect((await callApi('/api/people/login', unstated)).status).toBe(413)
  })
})

describe('a query of a member of staff', () => {
  it('is not bounded: the admin asks for everything itself', async () => {
    const { payload } = await openWorld()
    const as = await makePerson(payload, { role: 'reader' })
    for (const query of [
      'limit=0',
      'depth=4',
      'draft=true',
      'trash=true',
      'locale=all',
      'where[slugFixed][equals]=true',
    ]) {
      expect({ query, ...(await callApi(`/api/issues?${query}`, { as })) }).toMatchObject({
        query,
        status: 200,
      })
    }
  })
})
