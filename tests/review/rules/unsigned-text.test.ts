import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StepState } from '../../../src/review/rules/review-state.ts'
import { verifyRecord } from '../../../src/review/verification/verify-record.ts'
import { ModelDesk } from '../support/model-desk.ts'
import { staff } from '../support/model-people.ts'
import { findUnsigned } from '../support/prove-signed.ts'
import { type History, someHistory } from '../support/random-acts.ts'

const { chief, secondChief } = staff
/** How often chance is tried; each history has up to 60 attempts. */
const numRuns = 300

test('R5: whatever people try in whatever order, no unsigned text is published', () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      const { entries } = play(history)
      for (const entry of entries.filter(({ act }) => act.act === 'published')) {
        expect(findUnsigned(entries, entry), JSON.stringify(entries)).toBeNull()
      }
    }),
    { numRuns },
  )
})

test('the histories that are tried reach what they are to try', () => {
  const acts = fc.sample(someHistory, { numRuns: 300, seed: 343 }).flatMap((history) => {
    return play(history).entries.map(({ act }) => (act.act === 'published' ? act.kind : act.act))
  })
  const rare = ['archive', 'verify-paper', 'verify-changes', 'adopt'] as const
  const frequent = ['first', 'correction', 'return', 'print-after-changes', 'reopen'] as const
  for (const kind of rare) expect(acts.filter((act) => act === kind).length, kind).toBeGreaterThan(3)
  for (const kind of frequent) expect(acts.filter((act) => act === kind).length, kind).toBeGreaterThan(30)
})

test('R7: the record of every history that the rules allowed verifies whole', () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      expect(verifyRecord(play(history).record)).toEqual({ whole: true, faults: [] })
    }),
    { numRuns: 150 },
  )
})

test('R4: a change of one piece stales no sign-off of another', () => {
  fc.assert(
    fc.property(someHistory, fc.constantFrom(7, 3, 12), (history, id) => {
      const desk = play(history)
      const before = listSigned(desk.state.steps, id)
      desk.edit(id, '从未有过的一稿')
      expect(listSigned(desk.state.steps, id)).toEqual(expect.arrayContaining(before))
    }),
    { numRuns },
  )
})

test('no history ends where nobody can go on: the page is always passed and published', () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      const desk = play(history)
      finish(desk)
      expect(desk.state.published?.hash).toBe(desk.subject.hash)
    }),
    { numRuns: 150 },
  )
})

function play({ process, attempts }: History): ModelDesk {
  const desk = new ModelDesk(process)
  for (const attempt of attempts) attempt(desk)
  return desk
}

function listSigned(steps: readonly StepState[], besides: number): string[] {
  return steps.flatMap(({ step, units }) =>
    units
      .filter(({ unit, status }) => unit !== 'page' && unit !== besides && status === 'signed')
      .map(({ unit }) => `${unit} at ${step.key}`),
  )
}

/** Goes the way that is left: answers, returns what hangs, signs as chief, publishes. */
function finish(desk: ModelDesk): void {
  for (const { id, answer } of desk.state.queries) {
    if (!answer && desk.answer(chief, id) !== null) desk.answer(secondChief, id)
  }
  if (desk.state.pendingChanges?.begun)
    desk.giveBack(chief, { step: lastStep(desk), to: lastStep(desk), override: true })
  if (desk.publish(chief) === null) return
  desk.reopen(chief)
  for (const { step } of desk.state.steps) {
    const units = desk.state.steps.find((one) => one.step.key === step.key)?.units ?? []
    for (const { unit } of units) {
      desk.sign(chief, step.key, { unit, override: true })
    }
  }
  desk.publish(chief)
}

function lastStep(desk: ModelDesk): string {
  return desk.state.steps.at(-1)?.step.key ?? ''
}
