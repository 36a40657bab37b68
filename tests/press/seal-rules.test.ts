import { describe, expect, test } from 'vitest'
import { roles } from '../../src/kernel/access.ts'
import {
  refuseSealAct,
  type SealAct,
  type SealState,
  type Signer,
  sealStates,
} from '../../src/press/sealing/rules.ts'

const chief: Signer = { id: 1, role: 'chief-editor' }
const leader: Signer = { id: 2, role: 'section-editor' }
const admin: Signer = { id: 3, role: 'admin' }
const acts: SealAct[] = ['propose', 'drop', 'confirm', 'propose-lift', 'keep', 'confirm-lift']

const attempt = (act: SealAct, state: SealState | null, by: Signer, proposer: Signer = leader) =>
  refuseSealAct(act, { current: state && { state, proposer }, by })?.code ?? 'done'

/** What each act finds in each state, for a chief who has not proposed. */
const table: Record<SealAct, Record<Exclude<SealState, 'lifted' | 'dropped'> | 'none', string>> = {
  propose: { none: 'done', proposed: 'already-confirmed', sealed: 'sealed', 'lift-proposed': 'sealed' },
  drop: { none: 'not-found', proposed: 'done', sealed: 'sealed', 'lift-proposed': 'sealed' },
  confirm: { none: 'not-found', proposed: 'done', sealed: 'sealed', 'lift-proposed': 'sealed' },
  'propose-lift': { none: 'not-found', proposed: 'not-found', sealed: 'done', 'lift-proposed': 'sealed' },
  keep: { none: 'not-found', proposed: 'not-found', sealed: 'sealed', 'lift-proposed': 'done' },
  'confirm-lift': { none: 'not-found', proposed: 'not-found', sealed: 'sealed', 'lift-proposed': 'done' },
}

describe.each(acts)('%s', (act) => {
  test.each(Object.entries(table[act]))('where the issue’s seal is %s: %s', (state, verdict) => {
    const known = sealStates.find((one) => one === state) ?? null
    expect(attempt(act, known, chief)).toBe(verdict)
  })

  test('is for leaders alone', () => {
    const others = roles.filter((role) => !['admin', 'chief-editor', 'section-editor'].includes(role))
    for (const role of others) expect(attempt(act, 'proposed', { id: 9, role })).toBe('not-allowed')
  })
})

describe.each([
  ['confirm', 'proposed'],
  ['confirm-lift', 'lift-proposed'],
] as const)('%s', (act, state) => {
  test('takes another person, and one chief editor among the two', () => {
    expect(attempt(act, state, chief, chief)).toBe('not-allowed')
    expect(attempt(act, state, leader, chief)).toBe('done')
    expect(attempt(act, state, chief, leader)).toBe('done')
    expect(attempt(act, state, admin, leader)).toBe('not-allowed')
    expect(attempt(act, state, admin, chief)).toBe('done')
  })
})

test('either may drop what was only proposed', () => {
  expect(attempt('drop', 'proposed', leader, leader)).toBe('done')
  expect(attempt('keep', 'lift-proposed', leader, leader)).toBe('done')
})
