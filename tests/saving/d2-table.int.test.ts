import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { type ApiAnswer, callApi, callGraphQL } from '../support/call-api.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { isRecord } from '../support/read-answer.ts'

let payload: Payload
let editor: MadePerson
let other: MadePerson
let ids: Record<Slug, number>

type Slug = 'issues' | 'questions' | 'answers'

/** The field that the table writes. */
const fields: Record<Slug, { mine: string }> = {
  issues: { mine: 'title' },
  questions: { mine: 'text' },
  answers: { mine: 'headline' },
}

/** One beside it, which somebody else writes; a question has one alone. */
const besides = { issues: 'kicker', answers: 'authorNote' } as const

const doors = ['REST with If-Match', 'REST with base', 'form', 'GraphQL'] as const
type Door = (typeof doors)[number]

beforeAll(async () => {
  payload = (await openWorld()).payload
  editor = await makePerson(payload, { role: 'editor', name: '李四' })
  other = await makePerson(payload, { role: 'chief-editor', name: '王五' })
  const { issue, questions, answers } = await makeCompleteIssue(payload)
  const [[question], [answer]] = [questions, answers]
  if (!question || !answer) throw new Error('the made issue is empty')
  ids = { issues: issue.id, questions: question.id, answers: answer.id }
})

const table = (['issues', 'questions', 'answers'] as const).flatMap((slug) =>
  doors.map((door) => ({ slug, door })),
)

describe.each(table)('D2: $slug through $door', ({ slug, door }) => {
  const { mine } = fields[slug]

  test('a write without a base answers 428', async () => {
    const answer = await write({ door, slug, data: { [mine]: '没有依据' }, base: null })
    expect(answer).toMatchObject({ status: 428, code: 'base-required' })
  })

  test('a write on the newest base is taken, and answers the next base', async () => {
    const base = await readBase(slug)
    const first = await write({ door, slug, data: { [mine]: `新 ${door}` }, base })
    expect(first.status, first.text).toBe(200)
    expect(first.base).not.toBe(base)
    expect(first.base).toBe(await readBase(slug))
    const second = await write({ door, slug, data: { [mine]: `再新 ${door}` }, base: first.base })
    expect(second.status).toBe(200)
  })

  test('the same field changed on a stale base answers 409 with both values, by whom and when', async () => {
    const base = await readBase(slug)
    const theirs = `别人的 ${door}`
    await change({ slug, data: { [mine]: theirs } })
    const answer = await write({ door, slug, data: { [mine]: '我的' }, base })
    expect(answer).toMatchObject({ status: 409, code: 'conflict' })
    expect(answer.conflicts).toMatchObject([{ field: mine, yours: '我的', theirs, by: '王五' }])
    expect(await readField(slug, mine)).toBe(theirs)
    const chosen = await write({ door, slug, data: { [mine]: '我的' }, base: answer.base })
    expect(chosen.status).toBe(200)
    expect(await readField(slug, mine)).toBe('我的')
  })

  test('the same value on a stale base is no conflict', async () => {
    const base = await readBase(slug)
    await change({ slug, data: { [mine]: '一样' } })
    expect((await write({ door, slug, data: { [mine]: '一样' }, base })).status).toBe(200)
  })

  test('a base of another document or language is refused as such', async () => {
    const base = (await readBase(slug)).replace(/\.\d+\./u, '.999999.')
    expect((await write({ door, slug, data: { [mine]: '张冠李戴' }, base })).status).toBe(400)
    const english = await readBase(slug, 'en')
    expect((await write({ door, slug, data: { [mine]: '张冠李戴' }, base: english })).status).toBe(400)
  })

  test('who may not write learns nothing of it: the answer is 403, base or not', async () => {
    const reader = await makePerson(payload, { role: 'reader' })
    const answer = await write({ door, slug, data: { [mine]: '无权' }, base: null, as: reader })
    expect(answer.status).toBe(403)
  })
})

const pairs = (['issues', 'answers'] as const).flatMap((slug) => doors.map((door) => ({ slug, door })))

describe.each(pairs)('D2: $slug through $door', ({ slug, door }) => {
  test('another field changed on a stale base merges', async () => {
    const { mine } = fields[slug]
    const beside = besides[slug]
    const base = await readBase(slug)
    await change({ slug, data: { [beside]: `旁边 ${door}` } })
    const sent = { [mine]: `合并 ${door}`, [beside]: null }
    const answer = await write({ door, slug, data: sent, base })
    expect(answer.status, answer.text).toBe(200)
    expect(await readField(slug, mine)).toBe(`合并 ${door}`)
    expect(await readField(slug, beside)).toBe(`旁边 ${door}`)
    await change({ slug, data: { [beside]: null } })
  })
})

describe('D2: reads and acts', () => {
  test('a draft read alone has an entity tag; a list and the published row have none', async () => {
    const one = await callApi(`/api/answers/${ids.answers}?draft=true`, { as: editor })
    expect(one.headers.get('etag')).toBe(`"${String(field(one, 'base'))}"`)
    const list = await callApi(`/api/answers?draft=true`, { as: editor })
    expect(list.headers.get('etag')).toBeNull()
    const published = await callApi(`/api/answers/${ids.answers}`, { as: editor })
    expect(published.headers.get('etag')).toBeNull()
  })

  test('reading with more depth gives the same base', async () => {
    const one = await callApi(`/api/answers/${ids.answers}?draft=true&depth=2`, { as: editor })
    expect(field(one, 'base')).toBe(await readBase('answers'))
  })

  test('a save in one language never conflicts with one in the other', async () => {
    const zh = await readBase('answers')
    const en = await readBase('answers', 'en')
    const path = `/api/answers/${ids.answers}?draft=true&locale=en`
    const inEnglish = await callApi(path, {
      method: 'PATCH',
      as: other,
      json: { headline: 'Rich cooperation' },
      headers: { 'if-match': `"${en}"` },
    })
    expect(inEnglish.status, inEnglish.text).toBe(200)
    const inChinese = await write({ door: 'form', slug: 'answers', data: { headline: '中文' }, base: zh })
    expect(inChinese.status).toBe(200)
    const draft = await callApi(`/api/answers/${ids.answers}?draft=true&locale=en`, { as: editor })
    expect(field(draft, 'headline')).toBe('Rich cooperation')
  })

  test('* names no version, and a weak tag does', async () => {
    const path = `/api/answers/${ids.answers}?draft=true`
    const send = (tag: string) =>
      callApi(path, { method: 'PATCH', as: editor, json: { headline: '标' }, headers: { 'if-match': tag } })
    expect((await send('*')).status).toBe(428)
    expect((await send(`W/"${await readBase('answers')}"`)).status).toBe(200)
  })

  test('several documents at once can name no base, and are not written', async () => {
    const path = `/api/answers?draft=true&where[id][equals]=${ids.answers}`
    const answer = await callApi(path, { method: 'PATCH', as: editor, json: { headline: '成批' } })
    expect(answer.status).toBe(403)
  })

  test('restoring a version names the draft that it replaces, in all languages', async () => {
    const { docs } = await payload.findVersions({
      collection: 'answers',
      where: { parent: { equals: ids.answers } },
      limit: 1,
      sort: 'updatedAt',
      overrideAccess: true,
    })
    const path = `/api/answers/versions/${docs[0]?.id}?draft=true`
    const restore = (base: string | null) =>
      callApi(path, {
        method: 'POST',
        as: other,
        withoutBase: true,
        headers: base ? { 'if-match': `"${base}"` } : {},
      })
    expect((await restore(null)).status).toBe(428)
    const stale = await readBase('answers', 'all')
    await change({ slug: 'answers', data: { headline: '恢复之前又改了' } })
    expect(readCode(await restore(stale))).toBe('conflict')
    expect(await readField('answers', 'headline')).toBe('恢复之前又改了')
    expect((await restore(await readBase('answers', 'all'))).status).toBe(200)
  })
})

type Written = {
  status: number
  code: string | null
  conflicts: unknown
  base: string
  text: string
}

type Write = {
  door: Door
  slug: Slug
  data: Record<string, unknown>
  base: string | null
  as?: MadePerson
}

async function write({ door, slug, data, base, as = editor }: Write): Promise<Written> {
  if (door === 'GraphQL') return writeByGraphQL({ slug, data, base, as })
  const path = `/api/${slug}/${ids[slug]}?draft=true&locale=zh`
  const call = { method: 'PATCH', as, withoutBase: true } as const
  if (door === 'REST with If-Match') {
    const headers: Record<string, string> = base === null ? {} : { 'if-match': `"${base}"` }
    return readWritten(await callApi(path, { ...call, json: data, headers }))
  }
  const named = base === null ? data : { ...data, base }
  if (door === 'REST with base') return readWritten(await callApi(path, { ...call, json: named }))
  const form = new FormData()
  form.set('_payload', JSON.stringify({ ...named, _status: 'draft' }))
  return readWritten(await callApi(`${path}&autosave=true&depth=0`, { ...call, form }))
}

const singular: Record<Slug, string> = { issues: 'Issue', questions: 'Question', answers: 'Answer' }

async function writeByGraphQL({
  slug,
  data,
  base,
  as,
}: Omit<Write, 'door'> & { as: MadePerson }): Promise<Written> {
  const name = singular[slug]
  const query = `mutation ($id: Int!, $data: mutation${name}UpdateInput!) {
    update${name}(id: $id, data: $data, draft: true, locale: zh) { id base }
  }`
  const variables = { id: ids[slug], data: base === null ? data : { ...data, base } }
  const answer = await callGraphQL(query, { as, variables })
  const { errors, data: told } = Object(answer.json)
  const extensions: unknown = errors?.[0]?.extensions
  const status = Number(Reflect.get(Object(extensions), 'statusCode') ?? 200)
  return {
    status,
    code: (Reflect.get(Object(extensions), 'code') as string | undefined) ?? null,
    conflicts: Reflect.get(Object(Reflect.get(Object(extensions), 'data')), 'conflicts'),
    base:
      Reflect.get(Object(Reflect.get(Object(extensions), 'data')), 'base') ??
      Object(told)[`update${name}`]?.base,
    text: answer.text,
  }
}

function readWritten(answer: ApiAnswer): Written {
  const { errors, doc } = Object(answer.json)
  const refused: Record<string, unknown> = isRecord(errors?.[0]?.data) ? errors[0].data : {}
  const base = refused.base ?? doc?.base
  return {
    status: answer.status,
    code: typeof refused.code === 'string' ? refused.code : null,
    conflicts: refused.conflicts,
    base: typeof base === 'string' ? base : '',
    text: answer.text,
  }
}

function readCode({ json }: ApiAnswer): unknown {
  return Object(json).errors?.[0]?.data?.code
}

function field({ json }: ApiAnswer, name: string): unknown {
  return Reflect.get(Object(json), name)
}

async function readBase(slug: Slug, locale = 'zh'): Promise<string> {
  const answer = await callApi(`/api/${slug}/${ids[slug]}?draft=true&depth=0&locale=${locale}`, {
    as: editor,
  })
  return String(field(answer, 'base'))
}

async function readField(slug: Slug, name: string): Promise<unknown> {
  const answer = await callApi(`/api/${slug}/${ids[slug]}?draft=true&depth=0&locale=zh`, { as: editor })
  return field(answer, name)
}

/** What somebody else saves meanwhile. */
async function change({ slug, data }: { slug: Slug; data: object }): Promise<void> {
  const path = `/api/${slug}/${ids[slug]}?draft=true&locale=zh`
  const answer = await callApi(path, { method: 'PATCH', as: other, json: data })
  expect(answer.status, answer.text).toBe(200)
}
