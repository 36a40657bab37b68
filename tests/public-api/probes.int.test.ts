import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi, callGraphQL } from '../support/call-api.ts'
import { readDocuments, readTotal } from '../support/read-answer.ts'
import { type CanaryWorld, canary, makeCanaryWorld } from './canaries.ts'
import { listGraphQLProbes } from './graphql-probes.ts'
import { listRestProbes } from './probes.ts'

let world: CanaryWorld

beforeAll(async () => {
  const { payload } = await openWorld()
  world = await makeCanaryWorld(payload)
})

describe('P1: without a session nothing unpublished appears', () => {
  it('whatever is asked over REST', { timeout: 120_000 }, async () => {
    const shown: string[] = []
    const failed: string[] = []
    for (const { method, path, json, headers } of listRestProbes(world)) {
      const { status, text } = await callApi(path, { method, json, headers })
      if (text.toLowerCase().includes(canary))
        shown.push(`${method} ${path} ${JSON.stringify(headers ?? {})}`)
      if (status === 500) failed.push(`${method} ${path} ${text}`)
    }
    expect(shown).toEqual([])
    expect(failed).toEqual([])
  })

  it('whatever is asked in GraphQL', { timeout: 120_000 }, async () => {
    const shown: string[] = []
    for (const query of listGraphQLProbes(world)) {
      const { text } = await callGraphQL(query)
      if (text.toLowerCase().includes(canary)) shown.push(query)
    }
    expect(shown).toEqual([])
  })

  it('the published issue itself is there, as it was published last', async () => {
    const { issue, experts } = world.published
    expect(await callApi(`/api/issues/${issue.id}?depth=2`)).toMatchObject({
      status: 200,
      json: { title: '擘画上合组织发展新蓝图', subtitle: '副题' },
    })
    expect(await callApi(`/api/experts/${experts[0]?.id}`)).toMatchObject({
      status: 200,
      json: { name: '许涛', affiliations: [{ title: '中国国际问题研究院研究员' }] },
    })
  })

  it.each(['issues', 'questions', 'answers', 'experts'] as const)(
    'no list or count of %s holds a hidden one',
    async (slug) => {
      const where = `where[id][in]=${world.hidden[slug].join(',')}`
      expect(readDocuments((await callApi(`/api/${slug}?${where}`)).json)).toEqual([])
      expect((await callApi(`/api/${slug}/count?${where}`)).json).toEqual({ totalDocs: 0 })
      for (const id of world.hidden[slug]) expect((await callApi(`/api/${slug}/${id}`)).status).toBe(404)
    },
  )

  it('a language that was not published has no documents', async () => {
    const { issue } = world.published
    const list = await callApi(`/api/issues?locale=en&where[id][equals]=${issue.id}`)
    expect(readTotal(list.json)).toBe(0)
    expect((await callApi(`/api/issues/${issue.id}?locale=en`)).status).toBe(404)
  })
})

const oracles: [string, string][] = [
  ['experts', 'contact.email'],
  ['experts', 'contact.phone'],
  ['experts', 'sortKey'],
  ['experts', 'otherNames'],
  ['experts', 'standsInEdition'],
  ['experts', 'affiliations.title'],
  ['answers', 'listTitle'],
  ['answers', 'slugFixed'],
  ['answers', 'isPublic'],
  ['answers', 'bylines.expert.contact.email'],
  ['answers', 'bylines.expert.sortKey'],
  ['answers', 'issue.title'],
  ['answers', 'deletedAt'],
  ['questions', 'issue._status'],
  ['issues', 'topics.name'],
  ['issues', 'cover.alt'],
  ['issues', 'runningOrder.question.text'],
  ['issues', 'version.title'],
  ['series', 'standsInEdition'],
  ['editions', 'publishedBy'],
  ['editions', 'documents'],
  ['editions', 'superseded'],
]

describe('P1: a private field answers no question', () => {
  it.each(oracles)('%s by %s is refused in where and sort', async (slug, path) => {
    const refusal = { status: 400, json: { errors: [{ data: { code: 'invalid-query' } }] } }
    for (const name of [path, path.replaceAll('.', '__')]) {
      for (const query of [`where[${name}][like]=a`, `where[or][0][${name}][exists]=true`, `sort=${name}`]) {
        const { status, json } = await callApi(`/api/${slug}?${query}`)
        expect({ query, status, json }).toMatchObject({ query, ...refusal })
      }
    }
    expect(await callApi(`/api/${slug}/count?where[${path}][like]=a`)).toMatchObject(refusal)
  })
})
