import { beginRoom } from '../../src/coediting/rooms/begin-room.ts'
import { openWorld } from '../setup/world.ts'
import { type ApiAnswer, callApi } from '../support/call-api.ts'
import { drawPicture } from '../support/factories-reference.ts'
import { isRecord, readDocuments, readTotal } from '../support/read-answer.ts'
import { makeUniqueName } from '../support/unique-name.ts'
import type { AccessRow, Verdict } from './access-table.ts'
import { changeOf, newDocument } from './documents.ts'
import { type Caller, isOutsider, type Subjects } from './subjects.ts'

const sealWords = { reason: '误发', authority: '编委会' }

const guarded = ['issues', 'questions', 'answers']

/** Tries one operation of the table over REST and answers how it ended. */
export async function tryOperation(
  row: Pick<AccessRow, 'collection' | 'state' | 'operation'>,
  { subjects, as }: { subjects: Subjects; as: Caller },
): Promise<Verdict> {
  const { collection, operation, state } = row
  if (state === 'new') return create(row, { subjects, as })
  const id = await subjects.make(row, as)
  const one = `/api/${collection}/${id}`
  const draft = guarded.includes(collection) ? '?draft=true' : ''
  const inTrash = state === 'trashed' ? `${draft ? '&' : '?'}trash=true` : ''
  const patch = (query: string, json: unknown) => callApi(`${one}${query}`, { method: 'PATCH', as, json })
  switch (operation) {
    case 'read':
      return read({ collection, id, inTrash: state === 'trashed', as })
    case 'update':
      return settle(await patch(draft, changeOf(collection)), as)
    case 'write the published row':
      return settle(await patch('', changeOf(collection)), as)
    case 'change the role':
      return changeRole({ one, as })
    case 'trash':
      return settle(await patch('', { deletedAt: new Date().toISOString() }), as)
    case 'take from the trash':
      return settle(await patch(`${draft}${inTrash}`, { deletedAt: null }), as)
    case 'erase':
      return settle(
        await callApi(`${one}${state === 'trashed' ? '?trash=true' : ''}`, { method: 'DELETE', as }),
        as,
      )
    case 'read versions':
      return readVersions({ collection, id, as })
    case 'restore a version as a draft':
      return restore({ collection, id, query: '?draft=true', subjects, as })
    case 'restore a version':
    case 'restore a version as published':
      return restore({ collection, id, query: '', subjects, as })
    case 'search':
      return settle(await callApi('/api/search?q=%E5%AE%89%E5%85%A8', { as }), as)
    case 'see the press':
      return settle(await callApi(`${one}/press`, { as }), as)
    case 'publish':
      return settle(
        await callApi(`${one}/publish`, { method: 'POST', as, json: { hash: 'a'.repeat(64) } }),
        as,
      )
    case 'withdraw':
      return settle(await callApi(`${one}/withdraw`, { method: 'POST', as, json: {} }), as)
    case 'take down':
      return settle(await callApi(`${one}/take-down`, { method: 'POST', as, json: {} }), as)
    case 'propose a seal':
      return settle(await callApi(`${one}/propose-seal`, { method: 'POST', as, json: sealWords }), as)
    case 'unlock':
      return unlock({ one, subjects, as })
    case 'see the preview':
      return settle(await callApi(`${one}/preview`, { as }), as)
    case 'see the review':
      return settle(await callApi(`${one}/review`, { as }), as)
    case 'fetch the file':
      return settle(await callApi(`${one}/file`, { as }), as)
    case 'save acts':
      return settle(await callApi(`${one}/acts`, { method: 'PUT', as, json: { base: 0, acts: [] } }), as)
    case 'see the experts':
      return settle(await callApi(`${one}/experts`, { as }), as)
    case 'make an issue':
      return settle(
        await callApi(`${one}/commit`, { method: 'POST', as, json: { base: 0, series: subjects.series } }),
        as,
      )
    case 'end':
      return settle(await callApi(`${one}/end`, { method: 'POST', as, json: {} }), as)
    case 'see the checks':
      return settle(await callApi(`${one}/checks`, { as }), as)
    case 'see whose words the text is':
      return settle(await callApi(`${textOf(collection, id)}/authors`, { as }), as)
    case 'see the history of the text':
      return settle(await callApi(`${textOf(collection, id)}/moments`, { as }), as)
    case 'restore a moment of the text':
      return restoreMoment({ collection, id }, as)
    case 'read the record':
      return settle(
        await callApi(collection === 'issues' ? `${one}/review/record` : `${one}/record.json`, { as }),
        as,
      )
    case 'check the editions':
      return settle(await callApi('/api/editions/checks?series=nowhere', { as }), as)
    case 'export the list':
      return settle(await callApi(`/api/${collection}/export`, { as }), as)
    case 'import a list':
      return settle(await importList(collection, as), as)
    case 'read the room’s text':
      return settle(await callApi(textOf(collection, id), { as }), as)
    case 'replace the room’s text':
      return settle(
        await callApi(`${textOf(collection, id)}/replace`, {
          method: 'POST',
          as,
          json: { json: {}, base: 'a'.repeat(64) },
        }),
        as,
      )
    case 'create':
      throw new Error('Only what is new is created.')
  }
}

/** The address of what is asked of a document's co-edited text. */
function textOf(collection: string, id: number | string): string {
  return `/api/${collection}/${id}/rooms/${collection === 'issues' ? 'lead' : 'body'}`
}

async function restoreMoment(
  { collection, id }: { collection: string; id: number | string },
  as: Caller,
): Promise<Verdict> {
  const { payload } = await openWorld()
  const field = collection === 'issues' ? 'lead' : 'body'
  await beginRoom(payload, { collection, id: Number(id), field, locale: 'zh' })
  const text = textOf(collection, id)
  const { json } = await callApi(`${text}/moments`, { as })
  const [beginning] = isRecord(json) && Array.isArray(json.moments) ? json.moments : []
  const moment: unknown = isRecord(beginning) ? beginning.id : 'unknown'
  return settle(await callApi(`${text}/restore`, { method: 'POST', as, json: { moment } }), as)
}

/** A list of one line, of which the first column is all that it needs. */
function importList(collection: string, as: Caller): Promise<ApiAnswer> {
  const line = collection === 'wordings' ? 'wording' : 'name,post'
  const raw = {
    bytes: `${line}\n${line.replaceAll(/\w+/g, () => makeUniqueName('cell'))}\n`,
    type: 'text/csv',
  }
  return callApi(`/api/${collection}/import`, { method: 'POST', as, raw })
}

/** Says how a call ended; what is neither a permission nor a refusal is a fault of the test or of the code. */
export function settle({ status, text }: ApiAnswer, as: Caller): Verdict {
  if (status === 200 || status === 201) return 'yes'
  if (status === 409 || status === 422) return 'conflict'
  if (status === 403 || status === 404 || (status === 400 && isOutsider(as))) return 'no'
  throw new Error(`${status}: ${text}`)
}

async function create(
  { collection, operation }: Pick<AccessRow, 'collection' | 'operation'>,
  { subjects, as }: { subjects: Subjects; as: Caller },
): Promise<Verdict> {
  const query = operation === 'create' && guarded.includes(collection) ? '?draft=true' : ''
  const path = `/api/${collection}${query}`
  if (collection === 'imports') {
    const raw = { bytes: '智库圆桌\n专家怎么看\n', type: 'text/plain' }
    return settle(await callApi(path, { method: 'POST', as, raw }), as)
  }
  if (collection !== 'media') {
    return settle(await callApi(path, { method: 'POST', as, json: newDocument(collection, subjects) }), as)
  }
  const form = new FormData()
  form.set('file', new File([new Uint8Array(await drawPicture())], 'picture.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: '会场' }))
  return settle(await callApi(path, { method: 'POST', as, form }), as)
}

/** A document is read by its id, in a list and in a count; all three must agree. */
async function read({
  collection,
  id,
  inTrash,
  as,
}: {
  collection: string
  id: number | string
  inTrash: boolean
  as: Caller
}): Promise<Verdict> {
  const trash = inTrash ? 'trash=true' : ''
  const one = settle(await callApi(`/api/${collection}/${id}?${trash}`, { as }), as)
  const where = `where[id][equals]=${id}&${trash}`
  for (const path of [`/api/${collection}?${where}`, `/api/${collection}/count?${where}`]) {
    const { status, json } = await callApi(path, { as })
    const found = status === 200 && readTotal(json) === 1 ? 'yes' : 'no'
    if (found !== one) throw new Error(`${path} says ${found}, by id it is ${one}.`)
  }
  return one
}

async function readVersions({
  collection,
  id,
  as,
}: {
  collection: string
  id: number | string
  as: Caller
}): Promise<Verdict> {
  const { status, json, text } = await callApi(`/api/${collection}/versions?where[parent][equals]=${id}`, {
    as,
  })
  if (status !== 200) return settle({ status, json, text, headers: new Headers() }, as)
  return readTotal(json) > 0 ? 'yes' : 'no'
}

async function restore({
  collection,
  id,
  query,
  subjects,
  as,
}: {
  collection: string
  id: number | string
  query: string
  subjects: Subjects
  as: Caller
}): Promise<Verdict> {
  const { json } = await callApi(
    `/api/${collection}/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`,
    {
      as: subjects.callerOf('admin'),
    },
  )
  const [oldest] = readDocuments(json)
  return settle(
    await callApi(`/api/${collection}/versions/${String(oldest?.id)}${query}`, { method: 'POST', as }),
    as,
  )
}

/** The field is taken out of the write, which itself succeeds; so the verdict is read from the role afterwards. */
async function changeRole({ one, as }: { one: string; as: Caller }): Promise<Verdict> {
  const role = as && 'person' in as ? as.person.role : null
  const wished = role === 'admin' ? 'chief-editor' : 'admin'
  const answer = await callApi(one, { method: 'PATCH', as, json: { role: wished } })
  if (answer.status !== 200) return settle(answer, as)
  const isChanged = answer.text.includes(`"role":"${wished}"`)
  if (isChanged) await callApi(one, { method: 'PATCH', as, json: { role } })
  return isChanged ? 'yes' : 'no'
}

async function unlock({
  one,
  subjects,
  as,
}: {
  one: string
  subjects: Subjects
  as: Caller
}): Promise<Verdict> {
  const { json } = await callApi(one, { as: subjects.callerOf('admin') })
  const email = isRecord(json) ? json.email : null
  return settle(await callApi('/api/people/unlock', { method: 'POST', as, json: { email } }), as)
}
