import { publicSlugs } from '../../src/public-api/surfaces.ts'
import type { CanaryWorld } from './canaries.ts'

/** A call that somebody without a session may try. */
export type Probe = {
  method: 'GET' | 'POST'
  path: string
  json?: unknown
  headers?: Record<string, string>
}

const privateSlugs = [
  'media',
  'topics',
  'imports',
  'people',
  'contents',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-kv',
  'payload-jobs',
]

/** Ways of asking for a list that have shown too much somewhere. */
const listQueries = [
  '',
  'depth=2',
  'depth=10',
  'limit=0',
  'limit=-1',
  'limit=100&depth=2',
  'limit=100000',
  'pagination=false',
  'page=2',
  'draft=true',
  'draft=true&depth=2',
  'trash=true',
  'trash=true&depth=2',
  'locale=en',
  'locale=en&draft=true',
  'locale=en&depth=2',
  'locale=all',
  'locale=all&depth=2',
  'locale=*',
  'locale=fr',
  'fallback-locale=en',
  'fallbackLocale=en',
  'locale=en&fallback-locale=zh',
  'locale=en&fallbackLocale[]=zh',
  'flattenLocales=false',
  'where[_status][equals]=draft',
  'where[_status][not_equals]=published',
  'where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published',
  'where[and][0][or][0][deletedAt][exists]=true',
  'where[deletedAt][exists]=true&trash=true',
  'where[OR][0][_status][equals]=draft',
  'where={"_status":{"equals":"draft"}}',
  'where[id][in]=1,2,3,4,5,6,7,8,9',
  'select[id]=true',
  'select[contact]=true',
  'select[contact][email]=true',
  'select[sortKey]=true',
  'select[deletedAt]=true&trash=true',
  'populate[people][email]=true',
  'populate[experts][contact]=true&depth=2',
  'populate[media][alt]=true&depth=2',
  'joins[docs][limit]=0',
  'joins[versions][limit]=0&depth=2',
  'sort=-contact.email',
  'sort=deletedAt',
  'showHiddenFields=true',
  'overrideAccess=true&draft=true',
  'includeLockStatus=true',
]

const oneQueries = [
  '',
  'depth=2',
  'draft=true',
  'trash=true',
  'locale=en',
  'locale=all',
  'draft=true&locale=en',
]

const others = [
  '/api/access',
  '/api/people/me',
  '/api/people/init',
  '/api/people/1/api-key/reveal',
  '/api/payload-preferences/nav',
  '/api/payload-jobs/run',
  '/api/globals/settings',
  '/api/reorder',
  '/api/graphql',
  '/api/graphql-playground',
  '/api/desk',
]

/** Every probe over REST, in the order in which they are tried. */
export function listRestProbes(world: CanaryWorld): Probe[] {
  return [
    ...[...publicSlugs, ...privateSlugs].flatMap(probeCollection),
    ...listDocuments(world).flatMap(probeDocument),
    ...[...others, `/api/media/file/${world.picture.filename}`].map(get),
  ]
}

function probeCollection(slug: string): Probe[] {
  const counts = ['', 'trash=true', 'draft=true', 'where[_status][equals]=draft']
  const versions = ['?', '?draft=true', '?depth=2', '?locale=all', '?trash=true', '/1', '/1?depth=2']
  return [
    ...listQueries.map((query) => get(`/api/${slug}?${query}`)),
    ...counts.map((query) => get(`/api/${slug}/count?${query}`)),
    ...versions.map((rest) => get(`/api/${slug}/versions${rest}`)),
    ...disguiseGets(`/api/${slug}`),
  ]
}

function probeDocument([slug, id]: readonly [string, number]): Probe[] {
  return [
    ...oneQueries.map((query) => get(`/api/${slug}/${id}?${query}`)),
    ...disguiseGets(`/api/${slug}/${id}`),
    { method: 'POST', path: `/api/${slug}/${id}/duplicate?draft=true`, json: {} },
    { method: 'POST', path: `/api/${slug}/access/${id}`, json: {} },
    get(`/api/${slug}/${id}/press`),
  ]
}

function listDocuments({ published, hidden, editions }: CanaryWorld): (readonly [string, number])[] {
  return [
    ...Object.entries(hidden).flatMap(([slug, ids]) => ids.map((id) => [slug, id] as const)),
    ['issues', published.issue.id],
    ...published.questions.map(({ id }) => ['questions', id] as const),
    ...published.answers.map(({ id }) => ['answers', id] as const),
    ...published.experts.map(({ id }) => ['experts', id] as const),
    ['editions', editions.superseded],
  ]
}

function get(path: string): Probe {
  return { method: 'GET', path }
}

/** A GET that comes as a POST, which Payload takes for long queries. */
function disguiseGets(path: string): Probe[] {
  const queries = [
    'draft=true&depth=2',
    'trash=true',
    'locale=all',
    'limit=0',
    'where[_status][equals]=draft',
  ]
  const types = ['application/json', 'application/x-www-form-urlencoded']
  return queries.flatMap((query) =>
    types.flatMap((type) =>
      ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'].map((header): Probe => {
        const headers = { [header]: 'GET', 'content-type': type }
        return { method: 'POST', path: `${path}?${query}`, json: { draft: true, locale: 'all' }, headers }
      }),
    ),
  )
}
