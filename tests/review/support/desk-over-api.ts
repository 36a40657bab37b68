import { type APIRequestContext, expect } from '@playwright/test'
import type { Role } from '../../../src/kernel/access.ts'
import type { ReviewAnswer } from '../../../src/review/answers.ts'
import { readDemoLogin } from '../../setup/demo-login.ts'
import { nameBase } from '../../support/name-base.ts'

/** Demo people; there are two proofreaders. */
export type DemoPerson = Role | 'proofreader-2'

/** What demo people do over the API while a browser test goes on. */
export type DeskOverApi = {
  headersOf: (person: DemoPerson) => Promise<Record<string, string>>
  act: <Answer>(person: DemoPerson, path: string, body: object) => Promise<Answer>
  patch: (person: DemoPerson, document: string, data: object) => Promise<void>
  review: (person: DemoPerson, issueId: number) => Promise<ReviewAnswer>
  /** Replaces words of the one piece whose body has them, as somebody at the desk does. */
  replaceInBody: (person: DemoPerson, change: { issueId: number; from: string; to: string }) => Promise<void>
  /** Gives the essay of an issue an author and a headline, which the extracted page has lost. */
  completeEssay: (person: DemoPerson, issueId: number) => Promise<void>
  /** What the proof of an issue's record says. */
  verification: (issueId: number) => Promise<{ whole: boolean; faults: { seq: number }[] }>
}

type Piece = { id: number; kind: string; body: object }

/** Opens the API to demo people, each logged in once. */
export function openDeskOverApi(request: APIRequestContext): DeskOverApi {
  const tokens = new Map<DemoPerson, string>()

  async function headersOf(person: DemoPerson): Promise<Record<string, string>> {
    const token = tokens.get(person) ?? (await logInOverApi(request, person))
    tokens.set(person, token)
    return { Authorization: `JWT ${token}`, 'Accept-Language': 'zh' }
  }

  async function send<Answer>(
    person: DemoPerson,
    { method, path, data }: { method: 'get' | 'post' | 'patch'; path: string; data?: object },
  ): Promise<Answer> {
    const headers = await headersOf(person)
    const named = method === 'patch' && data ? await nameBase(request, { path, data, headers }) : data
    const response = await request[method](path, { data: named, headers })
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true)
    // The shapes of our own answers; a wrong one fails the next step.
    return (await response.json()) as Answer
  }

  async function findPieces(person: DemoPerson, issueId: number): Promise<Piece[]> {
    const path = `/api/answers?where[issue][equals]=${issueId}&draft=true&depth=0&locale=zh&limit=100`
    return (await send<{ docs: Piece[] }>(person, { method: 'get', path })).docs
  }

  const patch: DeskOverApi['patch'] = async (person, document, data) => {
    await send(person, { method: 'patch', path: `/api/${document}?locale=zh&draft=true`, data })
  }

  return {
    headersOf,
    act: (person, path, data) => send(person, { method: 'post', path, data }),
    patch,
    review: (person, issueId) =>
      send(person, { method: 'get', path: `/api/issues/${issueId}/review?locale=zh` }),
    replaceInBody: async (person, { issueId, from, to }) => {
      const pieces = await findPieces(person, issueId)
      const found = pieces.filter(({ body }) => JSON.stringify(body).includes(from))
      expect(found).toHaveLength(1)
      for (const { id, body } of found) {
        // The same tree with other letters.
        const changed = JSON.parse(JSON.stringify(body).replace(from, to)) as object
        await patch(person, `answers/${id}`, { body: changed })
      }
    },
    completeEssay: async (person, issueId) => {
      for (const { id, kind } of await findPieces(person, issueId)) {
        if (kind !== 'essay') continue
        const bylines = [{ name: '邓浩', titles: ['中国上海合作组织研究中心秘书长'] }]
        await patch(person, `answers/${id}`, { headline: '弘扬“上海精神”', bylines })
      }
    },
    verification: async (issueId) => {
      const path = `/api/issues/${issueId}/review/record?locale=zh`
      const { verification } = await send<{
        verification: { whole: boolean; faults: { seq: number }[] }
      }>('editor', { method: 'get', path })
      return verification
    },
  }
}

/** Answers the token of a demo person's session. */
export async function logInOverApi(request: APIRequestContext, person: DemoPerson): Promise<string> {
  const { email, password } = readDemoLogin(person)
  const login = await request.post('/api/people/login', { data: { email, password } })
  // The shape of Payload's own answer; a wrong one fails the next step.
  const { token } = (await login.json()) as { token: string }
  return token
}
