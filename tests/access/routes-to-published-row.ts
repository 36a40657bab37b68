import type { Payload } from 'payload'
import type { GuardedSlug } from '../../src/press/guarded.ts'
import { type ApiAnswer, callApi, callGraphQL } from '../support/call-api.ts'
import type { MadePerson } from '../support/factories-people.ts'

/** What a route is tried on: a published document with a draft over it, and somebody who may do everything. */
export type Target = {
  payload: Payload
  collection: GuardedSlug
  id: number
  versionId: number
  admin: MadePerson
}

/** A way in which a published row might be written; answers or throws what came of it. */
export type Route = { name: string; attempt: (target: Target) => Promise<ApiAnswer | object> }

const texts: Record<GuardedSlug, string> = { issues: 'title', questions: 'text', answers: 'headline' }
const singular: Record<GuardedSlug, string> = { issues: 'Issue', questions: 'Question', answers: 'Answer' }

function change({ collection }: Target, rest: object = {}): Record<string, unknown> {
  return { [texts[collection]]: '未经签发的文字', ...rest }
}

function patch(query: string, rest?: (target: Target) => object): Route {
  return {
    name: `PATCH /{id}${query} ${rest ? JSON.stringify(rest(sample)) : ''}`.trim(),
    attempt: (target) =>
      callApi(`/api/${target.collection}/${target.id}${query}`, {
        method: 'PATCH',
        as: target.admin,
        json: change(target, rest?.(target)),
      }),
  }
}

function patchMany(query: string, rest?: object): Route {
  return {
    name: `PATCH /?where…${query} ${rest ? JSON.stringify(rest) : ''}`.trim(),
    attempt: (target) =>
      callApi(`/api/${target.collection}?where[id][equals]=${target.id}${query}`, {
        method: 'PATCH',
        as: target.admin,
        json: change(target, rest),
      }),
  }
}

/** Writes nothing but the bookkeeping of the trash, which needs no draft flag. */
function patchTrash(data: object, query = ''): Route {
  return {
    name: `PATCH /{id}${query} ${JSON.stringify(data)} alone`,
    attempt: ({ collection, id, admin }) =>
      callApi(`/api/${collection}/${id}${query}`, { method: 'PATCH', as: admin, json: data }),
  }
}

function call(
  name: string,
  { method, path }: { method: 'POST' | 'PUT' | 'DELETE'; path: (target: Target) => string },
): Route {
  return {
    name,
    attempt: (target) => callApi(`/api/${path(target)}`, { method, as: target.admin, json: change(target) }),
  }
}

function graphQL(name: string, document: (target: Target & { type: string; text: string }) => string): Route {
  return {
    name: `GraphQL ${name}`,
    attempt: (target) =>
      callGraphQL(
        document({ ...target, type: singular[target.collection], text: texts[target.collection] }),
        {
          as: target.admin,
        },
      ),
  }
}

// Only to name the routes; nothing is sent to it.
const sample = { collection: 'issues' } as Target
const published = () => ({ _status: 'published' })
const deletedAt = '2026-01-01T00:00:00.000Z'

/** Routes over REST that must be refused whoever comes by them (P5). */
export const refusedRest: Route[] = [
  patch(''),
  patch('?draft=false'),
  patch('', published),
  patch('', () => ({ _status: 'draft' })),
  patch('?draft=true', published),
  patch('?draft=true&autosave=true', published),
  patch('?autosave=true'),
  patch('?publishSpecificLocale=zh'),
  patch('?draft=true&publishSpecificLocale=zh', published),
  patch('?publishAllLocales=true'),
  patch('?unpublishAllLocales=true'),
  patch('?trash=true'),
  patch('?locale=all'),
  patchMany(''),
  patchMany('&draft=true', { _status: 'published' }),
  patchMany('&publishAllLocales=true'),
  patchTrash({ deletedAt }),
  patchTrash({ deletedAt }, '?draft=true'),
  patchTrash({ deletedAt: null }),
  patchTrash({ deletedAt: null, _status: 'draft' }),
  patchTrash({ _status: 'draft' }),
  patchTrash({}),
  call('PUT /{id}', { method: 'PUT', path: ({ collection, id }) => `${collection}/${id}` }),
  call('DELETE /{id}', { method: 'DELETE', path: ({ collection, id }) => `${collection}/${id}` }),
  call('DELETE /?where…', {
    method: 'DELETE',
    path: ({ collection, id }) => `${collection}?where[id][equals]=${id}`,
  }),
  call('POST /versions/{id}', {
    method: 'POST',
    path: ({ collection, versionId }) => `${collection}/versions/${versionId}`,
  }),
  call('POST /versions/{id}?draft=false', {
    method: 'POST',
    path: ({ collection, versionId }) => `${collection}/versions/${versionId}?draft=false`,
  }),
  call('POST /{id}/duplicate', {
    method: 'POST',
    path: ({ collection, id }) => `${collection}/${id}/duplicate`,
  }),
  call('POST /{id}/duplicate?draft=false', {
    method: 'POST',
    path: ({ collection, id }) => `${collection}/${id}/duplicate?draft=false`,
  }),
  call('POST / without draft', { method: 'POST', path: ({ collection }) => collection }),
  call('POST /reorder', { method: 'POST', path: () => 'reorder' }),
]

/** Routes over REST that write a draft and leave the published row as it is. */
export const draftingRest: Route[] = [
  patch('?draft=true'),
  patch('?draft=true&autosave=true'),
  patch('?draft=true', () => ({ _status: 'draft' })),
  patch('?draft=true&publishAllLocales=true'),
  patch('?draft=true&unpublishAllLocales=true'),
  patch('?draft=true&publishSpecificLocale=zh'),
  patchMany('&draft=true'),
  patchTrash({ deletedAt: null }, '?draft=true'),
  call('POST /versions/{id}?draft=true', {
    method: 'POST',
    path: ({ collection, versionId }) => `${collection}/versions/${versionId}?draft=true`,
  }),
]

/** Mutations that must be refused. */
export const refusedGraphQL: Route[] = [
  graphQL(
    'update',
    ({ type, id, text }) => `mutation { update${type}(id: ${id}, data: { ${text}: "x" }) { id } }`,
  ),
  graphQL(
    'update, a draft that says published',
    ({ type, id, text }) =>
      `mutation { update${type}(id: ${id}, draft: true, data: { ${text}: "x", _status: published }) { id } }`,
  ),
  graphQL(
    'update, autosaved',
    ({ type, id, text }) =>
      `mutation { update${type}(id: ${id}, autosave: true, data: { ${text}: "x" }) { id } }`,
  ),
  graphQL(
    'restoreVersion',
    ({ type, versionId }) => `mutation { restoreVersion${type}(id: ${versionId}) { id } }`,
  ),
  graphQL('delete', ({ type, id }) => `mutation { delete${type}(id: ${id}) { id } }`),
  graphQL('duplicate', ({ type, id }) => `mutation { duplicate${type}(id: ${id}) { id } }`),
]

/** Calls of the Local API that must be refused, with access overridden as hooks of other plugins do. */
export const refusedLocal: Route[] = [
  {
    name: 'update',
    attempt: (target) => update(target, {}),
  },
  {
    name: 'update, a draft that says published',
    attempt: (target) => update(target, { draft: true, published: true }),
  },
  { name: 'update in one language', attempt: (target) => update(target, { publishSpecificLocale: 'zh' }) },
  { name: 'update with a forged mark of the press', attempt: (target) => update(target, { forged: true }) },
  {
    name: 'update of many',
    attempt: async (target) =>
      target.payload.update({
        collection: target.collection,
        where: { id: { equals: target.id } },
        data: change(target),
        overrideAccess: true,
      }),
  },
  {
    name: 'restoreVersion',
    attempt: ({ payload, collection, versionId }) =>
      payload.restoreVersion({ collection, id: String(versionId), overrideAccess: true }),
  },
  {
    name: 'delete',
    attempt: ({ payload, collection, id }) => payload.delete({ collection, id, overrideAccess: true }),
  },
  {
    name: 'trash',
    attempt: ({ payload, collection, id }) =>
      payload.update({ collection, id, data: { deletedAt }, overrideAccess: true }),
  },
]

async function update(
  target: Target,
  {
    draft = false,
    published: isPublished = false,
    publishSpecificLocale,
    forged = false,
  }: { draft?: boolean; published?: boolean; publishSpecificLocale?: 'zh'; forged?: boolean },
): Promise<object> {
  return target.payload.update({
    collection: target.collection,
    id: target.id,
    draft,
    data: change(target, isPublished ? { _status: 'published' } : {}),
    publishSpecificLocale,
    context: forged ? { 'written by the press': true, sealed: true } : {},
    overrideAccess: true,
  })
}
