import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { type Role, roles } from '../../src/kernel/access.ts'
import type { ActAnswer } from '../../src/review/answers.ts'
import { openWorld } from '../setup/world.ts'
import { type ApiAnswer, callGraphQL } from '../support/call-api.ts'
import { expectedOf, type ReviewRow, reviewRows, type Stand, stands, type TriedAct } from './access-rows.ts'
import { makeNewsroom, type Newsroom, postAct } from './support/review-world.ts'
import { type Caller, type StandingIssue, standAt, tryAct } from './support/try-act.ts'

type Attempt = Role | 'anonymous'

const attempts: readonly Attempt[] = ['anonymous', ...roles]
/** What changes where an issue stands: tried, where it is allowed, on an issue of its own. */
const moving: readonly TriedAct[] = [
  'sign',
  'sign out of turn, with a reason',
  'return',
  'print after changes',
  'reopen',
  'adopt',
  'publish',
]

let payload: Payload
let room: Newsroom
const sessions = new Map<Attempt, string>()
const issues = new Map<Stand, StandingIssue>()

beforeAll(async () => {
  ;({ payload } = await openWorld())
  room = await makeNewsroom(payload)
  for (const role of roles) {
    const { email, password } = room[role]
    const { token } = await payload.login({ collection: 'people', data: { email, password } })
    sessions.set(role, token ?? '')
  }
  for (const stand of stands) issues.set(stand, await standAt(payload, stand, room))
}, 60_000)

describe('A1: every attempt, step by step, act by act, role by role, by API key and by session', () => {
  const rows = reviewRows.map((row) => [`${row.stand}: ${row.act}`, row] as const)
  // Some rows take several issues all the way.
  it.each(rows)('%s', { timeout: 120_000 }, async (_, row) => {
    const found: Record<string, string> = {}
    const expected: Record<string, string> = {}
    for (const role of attempts) {
      expected[role] = expectedOf(row, role)
      found[role] = await attempt(row, role)
    }
    expect(found).toEqual(expected)
  })
})

/** Tries an act with the caller's key and with their session: a program acts as its person. */
async function attempt(row: ReviewRow, role: Attempt): Promise<string> {
  const person = role === 'anonymous' ? null : room[role]
  const byKey = await attemptAs(row, { role, caller: { person, session: null } })
  if (person === null) return byKey
  const bySession = await attemptAs(row, { role, caller: { person, session: sessions.get(role) ?? null } })
  return bySession === byKey ? byKey : `${byKey} by key, ${bySession} by session`
}

async function attemptAs(
  row: ReviewRow,
  { role, caller }: { role: Attempt; caller: Caller },
): Promise<string> {
  const isAllowed = expectedOf(row, role) === 'yes'
  const at =
    isAllowed && moving.includes(row.act) ? await standAt(payload, row.stand, room) : standing(row.stand)
  const query = row.act === 'answer' ? await ask(at) : ''
  const found = settle(await tryAct(row.act, { at, caller, query }))
  if (row.act.startsWith('edit') && found === 'yes') await putBack(at)
  return found
}

function standing(stand: Stand): StandingIssue {
  const found = issues.get(stand)
  if (!found) throw new Error(`No issue stands at ${stand}.`)
  return found
}

function settle({ status, text }: ApiAnswer): string {
  if (status === 200) return 'yes'
  if (status === 403) return 'no'
  return status === 409 ? 'conflict' : `${status}: ${text}`
}

/** A query of somebody who answers none of the attempts. */
async function ask({ made, page: hash }: StandingIssue): Promise<string> {
  const as = room['second-proofreader']
  const body = { unit: 'page', hash, quote: '新蓝图', question: '对吗\uFF1F' }
  const { json } = await postAct(made.issue.id, { act: 'queries', as, body })
  // Answered by `act`, which is typed by it.
  return (json as ActAnswer).review.queries.at(-1)?.id ?? ''
}

/** The text as it was signed, so that the next attempt meets the same issue. */
async function putBack({ made }: StandingIssue): Promise<void> {
  const options = { draft: true, locale: 'zh', overrideAccess: true } as const
  const { headline } = made.essay
  await payload.update({ collection: 'answers', id: made.essay.id, data: { headline }, ...options })
  await payload.update({ collection: 'issues', id: made.issue.id, data: { subtitle: null }, ...options })
}

test('GraphQL has no act of a review, and shows nobody outside a delegation', async () => {
  const { json } = await callGraphQL('{ __schema { mutationType { fields { name } } } }', { as: room.admin })
  const { data } = json as { data: { __schema: { mutationType: { fields: { name: string }[] } } } }
  const names = data.__schema.mutationType.fields.map(({ name }) => name)
  expect(names.filter((name) => /sign|review|return|waive|entr|record|standing/i.test(name))).toEqual([])
  expect(names.filter((name) => name.includes('Delegation')).toSorted()).toEqual([
    'createDelegation',
    'deleteDelegation',
    'updateDelegation',
  ])
  const outside = await callGraphQL('{ Delegations { docs { reason } } }')
  expect(outside.text).toMatch(/errors/)
  const update = `mutation { updateDelegation(id: 1, data: { reason: "x" }) { id } }`
  expect((await callGraphQL(update, { as: room.admin })).text).toContain('not-allowed')
})
