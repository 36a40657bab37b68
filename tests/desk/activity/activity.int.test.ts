import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { findActivity } from '../../../src/desk/activity/queries.ts'
import { roles } from '../../../src/kernel/access.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi, callGraphQL } from '../../support/call-api.ts'
import { makeCompleteIssue, makeIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson, makeStaff } from '../../support/factories-people.ts'
import { makePicture, makeTopic } from '../../support/factories-reference.ts'
import { publishMadeIssue, withdrawMadeIssue } from '../../support/publish-made-issue.ts'

let payload: Payload
let client: pg.Client

beforeAll(async () => {
  const world = await openWorld()
  payload = world.payload
  client = new pg.Client(world.databaseUrl)
  await client.connect()
  return () => client.end()
})

async function linesOf(collection: string, id: number | string) {
  const { rows } = await client.query<Record<string, unknown>>(
    `select act, person, title, fields, details from desk.activity
     where collection = $1 and document_id = $2 order by id`,
    [collection, String(id)],
  )
  return rows
}

async function readLog(as: MadePerson, filter: Record<string, string | null> = {}) {
  const req = await createLocalReq({ user: { ...as.person, collection: 'people' } }, payload)
  const asked = { person: null, collection: null, document: null, day: null, page: 1, ...filter }
  return findActivity(req, asked)
}

const call = (as: MadePerson, path: string, method: 'POST' | 'PATCH' | 'DELETE', json?: object) =>
  callApi(path, { method, as, json })

describe('what is written down', () => {
  test('creation, change, trash, return and erasure, each with person, title and changed fields', async () => {
    const { person, ...chief } = await makePerson(payload, { role: 'chief-editor' })
    const as = { person, ...chief }
    const made = await call(as, '/api/topics?locale=zh', 'POST', { name: '安全', slug: `t${Date.now()}` })
    const id = Number(Reflect.get(Object(Reflect.get(Object(made.json), 'doc')), 'id'))
    await call(as, `/api/topics/${id}?locale=zh`, 'PATCH', { name: '安全合作' })
    await call(as, `/api/topics/${id}?locale=zh`, 'PATCH', { deletedAt: new Date().toISOString() })
    await call(as, `/api/topics/${id}?locale=zh&trash=true`, 'PATCH', { deletedAt: null })
    await call(as, `/api/topics/${id}?locale=zh`, 'PATCH', { deletedAt: new Date().toISOString() })
    await call(as, `/api/topics/${id}?locale=zh&trash=true`, 'DELETE')
    const by = { person: person.name }
    expect(await linesOf('topics', id)).toEqual([
      { ...by, act: 'created', title: '安全', fields: [], details: null },
      { ...by, act: 'changed', title: '安全合作', fields: ['name'], details: null },
      { ...by, act: 'trashed', title: '安全合作', fields: [], details: null },
      { ...by, act: 'untrashed', title: '安全合作', fields: [], details: null },
      { ...by, act: 'trashed', title: '安全合作', fields: [], details: null },
      { ...by, act: 'erased', title: '安全合作', fields: [], details: null },
    ])
  })

  test('one person’s autosaves of one document within ten minutes are one line, another’s are another', async () => {
    const series = await makeSeries(payload)
    const issue = await makeIssue(payload, { series: series.id })
    const [one, other] = [await makePerson(payload), await makePerson(payload)]
    const save = (as: MadePerson, json: object) =>
      call(as, `/api/issues/${issue.id}?draft=true&autosave=true&locale=zh`, 'PATCH', json)
    for (const title of ['一', '一二', '一二三']) await save(one, { title })
    await save(one, { title: '一二三', subtitle: '副题' })
    await save(other, { title: '四' })
    // The same person again, after somebody else: what they did before must not hide it.
    await save(one, { title: '五' })
    const { lines } = await readLog(one, { collection: 'issues', document: String(issue.id) })
    const changes = lines.filter(({ act }) => act === 'changed')
    expect(changes.map(({ person, fields }) => ({ person, fields: fields.toSorted() }))).toEqual([
      { person: one.person.name, fields: ['title'] },
      { person: other.person.name, fields: ['title'] },
      { person: one.person.name, fields: ['subtitle', 'title'] },
    ])
  })

  test('what the press does is told once, on the issue, with the edition’s number', async () => {
    const { issue } = await makeCompleteIssue(payload)
    const { person: by } = await makePerson(payload, { role: 'chief-editor' })
    await publishMadeIssue(payload, { issueId: issue.id, by })
    await withdrawMadeIssue(payload, { issueId: issue.id, by })
    const acts = (await linesOf('issues', issue.id)).filter(({ person }) => person === by.name)
    expect(acts.map(({ act, details }) => [act, details])).toEqual([
      ['published', { revision: 1, language: 'zh' }],
      ['withdrawn', { revision: 2, language: 'zh' }],
    ])
  })

  test('an act that is undone leaves no line, and a line that cannot be written undoes the act', async () => {
    const topic = await makeTopic(payload)
    const before = await linesOf('topics', topic.id)
    const editor = await makePerson(payload)
    await call(editor, `/api/topics/${topic.id}?locale=zh`, 'PATCH', { name: '新', slug: 'Not A Slug' })
    expect(await linesOf('topics', topic.id)).toEqual(before)
  })

  test('a picture that is replaced is told as replaced', async () => {
    const picture = await makePicture(payload)
    const other = await makePicture(payload)
    await payload.update({
      collection: 'media',
      id: picture.id,
      data: { sha256: other.sha256 },
      overrideAccess: true,
    })
    expect((await linesOf('media', picture.id)).at(-1)).toMatchObject({ act: 'media-replaced' })
  })
})

describe('accounts', () => {
  test('signing in, failing to and signing out are told; what was typed is not', async () => {
    const made = await makePerson(payload)
    const logIn = (password: string) =>
      callApi('/api/people/login', { method: 'POST', json: { email: made.email, password } })
    await logIn('wrong horse')
    const { json } = await logIn(made.password)
    const token = String(Reflect.get(Object(json), 'token'))
    await callApi('/api/people/logout', { method: 'POST', headers: { authorization: `JWT ${token}` } })
    const lines = await linesOf('people', made.person.id)
    expect(lines.map(({ act }) => act)).toEqual([
      'created',
      'api-key-made',
      'sign-in-failed',
      'signed-in',
      'signed-out',
    ])
    expect(lines.find(({ act }) => act === 'sign-in-failed')).toMatchObject({ person: null })
    const { rows } = await client.query('select activity::text as line from desk.activity')
    const everything = rows.map(({ line }) => String(line)).join('\n')
    for (const secret of ['wrong horse', made.password, made.apiKey, token]) {
      expect(everything.includes(secret), secret).toBe(false)
    }
  })

  test('guessing floods nothing: of many failures for one account ten are told', async () => {
    const made = await makePerson(payload)
    for (let attempt = 0; attempt < 13; attempt += 1) {
      await callApi('/api/people/login', { method: 'POST', json: { email: made.email, password: 'x' } })
    }
    const failed = (await linesOf('people', made.person.id)).filter(({ act }) => act === 'sign-in-failed')
    expect(failed).toHaveLength(10)
  })

  test('a failure over GraphQL, which takes a session already, is told too', async () => {
    const made = await makePerson(payload)
    await callGraphQL(`mutation { loginPerson(email: "${made.email}", password: "x") { token } }`, {
      as: made,
    })
    const failed = await client.query(
      `select person from desk.activity where act = 'sign-in-failed' and title = $1`,
      [made.person.name],
    )
    // Nothing of a GraphQL call is read but that it failed: the account in it stays unnamed.
    expect(failed.rows).toEqual([])
    const { rows } = await client.query(
      `select person from desk.activity where act = 'sign-in-failed' order by id desc limit 1`,
    )
    expect(rows).toEqual([{ person: null }])
  })

  test('role, password and key are told without their secrets', async () => {
    const admin = await makePerson(payload, { role: 'admin' })
    const made = await makePerson(payload, { role: 'editor' })
    await call(admin, `/api/people/${made.person.id}`, 'PATCH', { role: 'section-editor' })
    await call(admin, `/api/people/${made.person.id}`, 'PATCH', { password: 'battery staple' })
    await call(admin, `/api/people/${made.person.id}`, 'PATCH', { enableAPIKey: false })
    const lines = await linesOf('people', made.person.id)
    expect(lines.slice(2).map(({ act, details, person }) => ({ act, details, person }))).toEqual([
      {
        act: 'role-changed',
        details: { from: 'editor', to: 'section-editor' },
        person: admin.person.name,
      },
      { act: 'password-changed', details: null, person: admin.person.name },
      { act: 'api-key-removed', details: null, person: admin.person.name },
    ])
  })
})

describe('nobody rewrites it', () => {
  test('the database refuses to change, remove or empty it', async () => {
    await makeTopic(payload)
    for (const statement of [
      `update desk.activity set person = 'x'`,
      `delete from desk.activity`,
      `truncate desk.activity`,
      `truncate desk.activity cascade`,
    ]) {
      await expect(client.query(statement), statement).rejects.toThrow(/append-only/)
    }
  })

  test.each(roles)('there is no way for a %s to write it over REST or GraphQL', async (role) => {
    const person = await makePerson(payload, { role })
    const count = async () => (await client.query('select count(*) from desk.activity')).rows[0]?.count
    const before = await count()
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const { status } = await callApi('/api/activity', { method, as: person, json: { act: 'created' } })
      expect(status, method).toBeGreaterThanOrEqual(400)
    }
    for (const name of ['createActivity', 'updateActivity', 'deleteActivity']) {
      const { json } = await callGraphQL(`mutation { ${name}(id: 1) { id } }`, { as: person })
      expect(JSON.stringify(json)).toContain('errors')
    }
    expect(await count()).toBe(before)
  })

  test('Payload knows no collection of it, so that its Local API cannot write it', () => {
    const tables = payload.config.collections.map(({ slug }) => slug)
    expect(tables).not.toContain('activity')
  })
})

describe('who reads it', () => {
  test('members of staff only; acts on accounts are for leaders, imports for those who import', async () => {
    const staff = await makeStaff(payload)
    const found: Record<string, unknown> = {}
    for (const role of ['anonymous', ...roles] as const) {
      const as = role === 'anonymous' ? null : staff[role]
      const { status, json } = await callApi(`/api/activity?person=${'x'.repeat(3)}`, { as })
      const people = await callApi('/api/activity?collection=people', { as })
      const lines: unknown = Reflect.get(Object(people.json), 'lines')
      found[role] = [status, Array.isArray(lines) && lines.length > 0, json !== null]
    }
    expect(found).toEqual({
      anonymous: [403, false, true],
      admin: [200, true, true],
      'chief-editor': [200, true, true],
      'section-editor': [200, true, true],
      editor: [200, false, true],
      proofreader: [200, false, true],
      reader: [200, false, true],
    })
  })

  test('it is filtered by person, collection and the newsroom’s day', async () => {
    const name = `筛选${Date.now()}`
    const chief = await makePerson(payload, { role: 'chief-editor', name })
    const topic = await makeTopic(payload)
    await call(chief, `/api/topics/${topic.id}?locale=zh`, 'PATCH', { name: '改名' })
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
    const acts = async (filter: Record<string, string>) =>
      (await readLog(chief, { person: name, ...filter })).lines.map(({ act }) => act)
    expect(await acts({})).toEqual(['changed'])
    expect(await acts({ collection: 'topics', day })).toEqual(['changed'])
    expect(await acts({ collection: 'experts' })).toEqual([])
    expect(await acts({ day: '2020-01-01' })).toEqual([])
  })

  test('a day that is none is refused in one sentence', async () => {
    const editor = await makePerson(payload)
    const { status, text } = await callApi('/api/activity?day=yesterday', { as: editor })
    expect(status).toBe(400)
    expect(text).toContain('2026-11-23')
  })
})
