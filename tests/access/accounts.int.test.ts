import { beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../src/kernel/access.ts'
import { openWorld, type World } from '../setup/world.ts'
import { type ApiAnswer, callApi } from '../support/call-api.ts'
import { makeIssue, makeSeries } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { isRecord, readDocuments } from '../support/read-answer.ts'
import { makeUniqueName } from '../support/unique-name.ts'

let world: World
let admin: MadePerson
let editor: MadePerson

beforeAll(async () => {
  world = await openWorld()
  admin = await makePerson(world.payload, { role: 'admin' })
  editor = await makePerson(world.payload, { role: 'editor' })
})

async function logIn({ email, password }: { email: string; password: string }): Promise<ApiAnswer> {
  return callApi('/api/people/login', { method: 'POST', json: { email, password } })
}

async function readToken(person: MadePerson): Promise<string> {
  const { json } = await logIn(person)
  return isRecord(json) ? String(json.token) : ''
}

/** Payload leaves the empty list of a field that may not be read. */
function hasContent(value: unknown): boolean {
  return !(Array.isArray(value) && value.length === 0)
}

/** What an outsider learns from an answer. */
function shown({ status, text }: ApiAnswer) {
  return { status, text }
}

describe('accounts', () => {
  it('are made by admins: there is no open form, and nobody registers', async () => {
    const email = `${makeUniqueName('intruder')}@example.org`
    const json = { name: 'x', email, password: 'x'.repeat(16), role: 'admin' }
    expect((await callApi('/api/people/first-register', { method: 'POST', json })).status).toBe(403)
    expect((await callApi('/api/people', { method: 'POST', json })).status).toBe(403)
    const { totalDocs } = await world.payload.count({
      collection: 'people',
      where: { email: { equals: email } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  it('cannot be guessed by logging in', async () => {
    const unknown = await logIn({ email: 'nobody@example.org', password: 'x' })
    const known = await logIn({ email: editor.email, password: 'x' })
    expect(known.status).toBe(401)
    expect(shown(known)).toEqual(shown(unknown))
  })

  it('cannot be guessed by asking for a new password', async () => {
    const ask = (email: string) => callApi('/api/people/forgot-password', { method: 'POST', json: { email } })
    const known = await ask(editor.email)
    expect(known.text).not.toContain('token')
    expect(shown(known)).toEqual(shown(await ask('nobody@example.org')))
  })

  it('show their e-mail address to themselves and to admins', async () => {
    const emailOf = async (as: MadePerson) => {
      const { json } = await callApi(`/api/people/${editor.person.id}`, { as })
      return isRecord(json) ? json.email : null
    }
    expect(await emailOf(editor)).toBe(editor.email)
    expect(await emailOf(admin)).toBe(editor.email)
    for (const role of roles.filter((name) => name !== 'admin')) {
      expect({ role, email: await emailOf(await makePerson(world.payload, { role })) }).toEqual({
        role,
        email: undefined,
      })
    }
  })

  it('never show keys, hashes or sessions of others', async () => {
    await logIn(admin)
    const { json } = await callApi('/api/people?limit=0', { as: editor })
    const secrets = ['apiKey', 'apiKeyIndex', 'hash', 'salt', 'sessions', 'resetPasswordToken', 'email']
    for (const person of readDocuments(json).filter(({ id }) => id !== editor.person.id)) {
      expect(
        Object.entries(person).filter(([field, value]) => secrets.includes(field) && hasContent(value)),
      ).toEqual([])
    }
  })
})

describe('an API key', () => {
  it('acts as its person, exactly as a session does', async () => {
    const series = await makeSeries(world.payload)
    const issue = await makeIssue(world.payload, { series: series.id })
    const path = `/api/issues/${issue.id}?draft=true`
    for (const role of roles) {
      const person = await makePerson(world.payload, { role })
      const authorization = `JWT ${await readToken(person)}`
      const change = { method: 'PATCH', json: { subtitle: role } } as const
      const byKey = await callApi(path, { ...change, as: person })
      const bySession = await callApi(path, { ...change, headers: { authorization } })
      expect({ role, status: bySession.status }).toEqual({ role, status: byKey.status })
      const me = await callApi('/api/people/me', { as: person })
      expect(me.json).toMatchObject({ user: { id: person.person.id, role } })
    }
  })

  it('loses its power with the role of its person, at once', async () => {
    const person = await makePerson(world.payload, { role: 'editor' })
    const create = () =>
      callApi('/api/topics', { method: 'POST', as: person, json: { name: makeUniqueName('topic') } })
    expect((await create()).status).toBe(201)
    await callApi(`/api/people/${person.person.id}`, { method: 'PATCH', as: admin, json: { role: 'reader' } })
    expect((await create()).status).toBe(403)
  })

  it('is nobody’s when it is wrong or switched off', async () => {
    const person = await makePerson(world.payload, { role: 'admin' })
    const json = { enableAPIKey: false }
    await callApi(`/api/people/${person.person.id}`, { method: 'PATCH', as: admin, json })
    expect((await callApi('/api/people', { as: person })).status).toBe(403)
    expect((await callApi('/api/people', { as: { ...person, apiKey: 'wrong' } })).status).toBe(403)
  })
})
