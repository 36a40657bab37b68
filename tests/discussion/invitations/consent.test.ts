import { describe, expect, test } from 'vitest'
import {
  type ConsentAct,
  type DoneAct,
  readConsent,
} from '../../../src/discussion/invitations/rules/consent.ts'
import { sayWaiting } from '../../../src/discussion/invitations/rules/consent-rule.ts'
import { holdsRight } from '../../../src/discussion/invitations/rules/rights.ts'

const signature = { name: '许涛', titles: '研究员' }
const present = { hash: 'b', signature }

function done(act: ConsentAct, more: Partial<DoneAct> = {}): DoneAct {
  return { act, at: '2026-11-23T00:00:00.000Z', hash: 'b', signature, words: null, ...more }
}

describe('a consent', () => {
  test('is to one text: a cut afterwards leaves one to an earlier text', () => {
    expect(readConsent([done('agreed')], present).agreed.state).toBe('present')
    expect(readConsent([done('agreed', { hash: 'a' })], present).agreed.state).toBe('earlier')
  })

  test('holds again when the very text comes back', () => {
    const acts = [done('agreed')]
    expect(readConsent(acts, { ...present, hash: 'c' }).agreed.state).toBe('earlier')
    expect(readConsent(acts, present).agreed.state).toBe('present')
  })

  test('can be taken back, and given again', () => {
    const acts = [done('agreed'), done('withdrawn')]
    expect(readConsent(acts, present).agreed.state).toBe('withdrawn')
    expect(readConsent([...acts, done('agreed')], present).agreed.state).toBe('present')
  })

  test('says that the text was read and the signature is right', () => {
    const consent = readConsent([done('agreed')], present)
    expect([consent.read.state, consent.title.state]).toEqual(['present', 'present'])
  })

  test('nobody has opened what nothing was done with', () => {
    expect(readConsent([], present)).toMatchObject({ openedAt: null, agreed: { state: 'none' } })
  })
})

describe('a signature', () => {
  test('that was confirmed asks to be confirmed again once it is changed', () => {
    const acts = [done('title-confirmed', { signature: { ...signature, titles: '副研究员' } })]
    expect(readConsent(acts, present).title.state).toBe('earlier')
  })

  test('stays confirmed when the text beneath it changes', () => {
    expect(readConsent([done('title-confirmed', { hash: 'a' })], present).title.state).toBe('present')
  })

  test('that should be another one says so, until the expert says something else of it', () => {
    const acts = [done('title-asked', { words: '所长' })]
    expect(readConsent(acts, present).title).toMatchObject({ state: 'asked', words: '所长' })
    expect(readConsent([...acts, done('title-confirmed')], present).title.state).toBe('present')
  })
})

describe('publishing that waits for experts', () => {
  const asked = { name: '许涛', piece: '安全合作' }

  test('waits for nobody when all agreed to the very text', () => {
    expect(sayWaiting([{ ...asked, agreed: 'present' }])).toBeNull()
    expect(sayWaiting([])).toBeNull()
  })

  test.each(['none', 'earlier', 'withdrawn'] as const)('says whom it waits for: %s', (agreed) => {
    const says = sayWaiting([{ ...asked, agreed }])
    expect(says?.zh).toContain('许涛')
    expect(says?.en).toMatch(/revoke the invitation/)
  })
})

test('each right holds those before it', () => {
  expect([
    holdsRight('write', 'comment'),
    holdsRight('comment', 'write'),
    holdsRight('read', 'read'),
  ]).toEqual([true, false, true])
})
