import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeCompleteIssue } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { randomFrom } from '../support/random.ts'

let payload: Payload
let people: MadePerson[]

beforeAll(async () => {
  payload = (await openWorld()).payload
  people = await Promise.all(
    ['甲', '乙', '丙', '丁'].map((name) => makePerson(payload, { role: 'editor', name })),
  )
})

const fields = ['title', 'kicker', 'subtitle', 'pageLabel', 'labelOverride'] as const
type Field = (typeof fields)[number]

/** What an acknowledged save put in the place of what. */
type Step = { field: Field; from: unknown; to: string }

type Draft = Record<string, unknown> & { base: string }

// Some hundred writes, which take their time on a busy machine; no outcome hangs on it.
const patience = 180_000

test.each([11, 12, 13, 14, 15])(
  'D2: of savers at random no acknowledged value is overwritten unseen, and different fields always merge (seed %i)',
  async (seed) => {
    const random = randomFrom(seed)
    const { issue } = await makeCompleteIssue(payload)
    const path = `/api/issues/${issue.id}?draft=true&depth=0&locale=zh`
    const read = async (as: MadePerson) => {
      const { json } = await callApi(path, { as })
      // A draft of an issue, whole, with its base.
      return json as Draft
    }
    const [first] = people
    if (!first) throw new Error('nobody saves')
    const before = await read(first)
    const held = await Promise.all(people.map(read))
    const steps: Step[] = []
    let refused = 0
    for (let round = 0; round < 6; round += 1) {
      const savers = people.flatMap((as, index) => {
        const draft = held[index]
        if (!draft || random() < 0.2) return []
        const chosen = fields.filter(() => random() < 0.35)
        return chosen.length > 0 ? [{ as, index, draft, chosen }] : []
      })
      await Promise.all(
        savers.map(async ({ as, index, draft, chosen }) => {
          const data = Object.fromEntries(
            chosen.map((field) => [field, `${field} ${seed}.${round}.${index}`]),
          )
          // The whole form goes along, as a client that knows no better sends it.
          const sent = { ...Object.fromEntries(fields.map((field) => [field, draft[field]])), ...data }
          const answer = await callApi(path, {
            method: 'PATCH',
            as,
            json: sent,
            headers: { 'if-match': `"${draft.base}"` },
          })
          const { doc, errors } = Object(answer.json)
          if (answer.status === 200) {
            for (const field of chosen)
              steps.push({ field, from: draft[field] ?? null, to: String(data[field]) })
            held[index] = { ...doc }
            return
          }
          expect(answer.status, answer.text).toBe(409)
          refused += 1
          const named = errors[0].data.conflicts.map((conflict: { field: string }) => conflict.field)
          expect(named.length).toBeGreaterThan(0)
          for (const field of named) expect(chosen).toContain(field)
          held[index] = await read(as)
        }),
      )
    }
    const after = await read(first)
    for (const field of fields) {
      expect(followChain(before[field] ?? null, { field, steps }), `seed ${seed}`).toBe(after[field] ?? null)
    }
    expect(refused).toBeGreaterThan(0)
  },
  patience,
)

/** Follows the acknowledged saves of a field: each took the place of the one before it, which its writer had seen. */
function followChain(start: unknown, { field, steps }: { field: Field; steps: readonly Step[] }): unknown {
  const rest = steps.filter((step) => step.field === field)
  let value = start
  while (rest.length > 0) {
    const next = rest.findIndex(({ from }) => from === value)
    expect(
      next,
      `${field}: nothing was saved over ${String(value)}, but ${rest.length} saves remain`,
    ).not.toBe(-1)
    const [step] = rest.splice(next, 1)
    value = step?.to
  }
  return value
}
