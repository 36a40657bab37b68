import { expect, test } from 'vitest'
import { roles } from '../../src/kernel/access.ts'
import {
  findDue,
  mayTakeDown,
  readTakedownState,
  refuseConfirmation,
} from '../../src/press/takedown/rules.ts'

const takenAt = new Date('2026-11-23T08:00:00Z')
const due = findDue(takenAt).toISOString()
const takedown = { takenById: 7, due }
const soon = new Date('2026-11-23T09:00:00Z')
const late = new Date('2026-11-24T08:00:00Z')

test('a takedown wants its second signature within a day', () => {
  expect(due).toBe('2026-11-24T08:00:00.000Z')
  expect(readTakedownState(takedown, soon)).toBe('open')
  expect(readTakedownState(takedown, late)).toBe('lapsed')
})

test('what is confirmed does not lapse, and what is published again is over, confirmed or not', () => {
  const confirmed = { ...takedown, confirmedAt: soon.toISOString() }
  expect(readTakedownState(confirmed, late)).toBe('confirmed')
  expect(readTakedownState({ ...confirmed, endedAt: late.toISOString() }, late)).toBe('ended')
  expect(readTakedownState({ ...takedown, endedAt: soon.toISOString() }, late)).toBe('ended')
})

test('leaders take down always, others while they are on duty, readers never', () => {
  const allowed = (isOnDuty: boolean) => roles.filter((role) => mayTakeDown({ role, isOnDuty }))
  expect(allowed(false)).toEqual(['admin', 'chief-editor', 'section-editor'])
  expect(allowed(true)).toEqual(['admin', 'chief-editor', 'section-editor', 'editor', 'proofreader'])
})

test('another leader confirms, late too; nobody else, and not who took it down', () => {
  const confirm = (by: { id: number; role: (typeof roles)[number] }, at = soon) =>
    refuseConfirmation(takedown, by, at)
  expect(confirm({ id: 8, role: 'section-editor' })).toBeNull()
  expect(confirm({ id: 8, role: 'section-editor' }, late)).toBeNull()
  expect(confirm({ id: 7, role: 'chief-editor' })).toMatchObject({ code: 'not-allowed' })
  for (const role of ['editor', 'proofreader', 'reader'] as const) {
    expect(confirm({ id: 8, role })).toMatchObject({ code: 'not-allowed' })
  }
})

test('what has been dealt with is not confirmed again', () => {
  const by = { id: 8, role: 'chief-editor' } as const
  for (const over of [{ confirmedAt: due }, { endedAt: due }]) {
    expect(refuseConfirmation({ ...takedown, ...over }, by, soon)).toMatchObject({
      code: 'already-confirmed',
    })
  }
})
