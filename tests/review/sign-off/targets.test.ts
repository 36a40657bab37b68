import { describe, expect, test } from 'vitest'
import { chooseTarget, placeOfUnit, unitAtPlace } from '../../../src/review/admin/sign-off/targets.ts'
import type { StepAnswer, UnitAnswer, UnitKey, UnitStatus } from '../../../src/review/answers.ts'

function makeUnit(
  unit: UnitKey,
  { status, mine = false }: { status: UnitStatus; mine?: boolean },
): UnitAnswer {
  const no = { allowed: false, why: null }
  return {
    unit,
    status,
    signOff: null,
    signedBefore: null,
    returned: null,
    may: { sign: { allowed: mine, why: null }, override: no, return: no, returnTo: [] },
  }
}

function makeStep(key: string, units: UnitAnswer[]): StepAnswer {
  return {
    key,
    label: key,
    level: 'piece',
    stage: 'review',
    role: 'editor',
    roleLabel: 'editor',
    checks: [],
    distinctFrom: [],
    complete: false,
    open: true,
    units,
  }
}

describe('what the view offers to sign', () => {
  const first = makeStep('first', [
    makeUnit(7, { status: 'signed' }),
    makeUnit(8, { status: 'open', mine: true }),
    makeUnit(9, { status: 'open', mine: true }),
  ])
  const second = makeStep('second', [makeUnit('page', { status: 'waiting' })])

  test('is what the person may sign, before what is open for others', () => {
    const others = makeStep('others', [makeUnit(7, { status: 'open' })])
    expect(chooseTarget({ steps: [others, first] })).toEqual({ step: 'first', unit: 8 })
    expect(chooseTarget({ steps: [second, others] })).toEqual({ step: 'others', unit: 7 })
  })

  test('after a signature is the next that they may sign, from the beginning again after the last', () => {
    const steps = [first, second]
    expect(chooseTarget({ steps }, { step: 'first', unit: 8 })).toEqual({ step: 'first', unit: 9 })
    expect(chooseTarget({ steps }, { step: 'second', unit: 'page' })).toEqual({ step: 'first', unit: 8 })
  })

  test('is nothing where the process has no steps', () => {
    expect(chooseTarget({ steps: [] })).toBeNull()
  })
})

test('pieces are found by their place on the page, and the page where no piece is', () => {
  const makeSubject = (unit: UnitKey) => ({
    unit,
    name: String(unit),
    hash: '',
    mayEdit: { allowed: true, why: null },
    document: { collection: 'answers' as const, id: 1 },
  })
  const units = [makeSubject('page'), makeSubject(7), makeSubject(8)]
  expect(placeOfUnit({ units }, 8)).toBe(1)
  expect(placeOfUnit({ units }, 'page')).toBeNull()
  expect(unitAtPlace({ units }, 0)).toBe(7)
  expect(unitAtPlace({ units }, null)).toBe('page')
})
