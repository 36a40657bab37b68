import { describe, expect, test } from 'vitest'
import { findMissingLines, isRefusing } from '../../src/coediting/client/refused-edits.ts'
import { firstFacts, type RoomFacts, readStatus } from '../../src/coediting/client/room-status.ts'
import { closeCodes } from '../../src/coediting/rooms/close-codes.ts'

const here: RoomFacts = { ...firstFacts, isIn: true, hasText: true, mayEdit: true }
const stateOf = (facts: Partial<RoomFacts>) => readStatus({ ...here, ...facts }).state

describe('the status of a text says no more than is known', () => {
  test('it is saved when nothing is known to be uncommitted, and saving otherwise', () => {
    expect(stateOf({})).toBe('saved')
    expect(stateOf({ unsaved: 1 })).toBe('saving')
  })

  test('it is loading until the text has been here', () => {
    expect(readStatus(firstFacts).state).toBe('loading')
    expect(stateOf({ hasText: false })).toBe('loading')
  })

  test('without a connection it is offline, however much was saved before', () => {
    expect(stateOf({ isIn: false })).toBe('offline')
    expect(stateOf({ isIn: false, hasText: false, isOnline: false })).toBe('offline')
    expect(readStatus({ ...here, isIn: false, unsaved: 3 })).toMatchObject({ state: 'offline', unsaved: 3 })
  })

  test('whoever may not edit reads, and is told why', () => {
    const why = { zh: '现在是复审', en: 'In second review' }
    expect(readStatus({ ...here, mayEdit: false, why })).toMatchObject({ state: 'read-only', why })
  })

  test('a connection that the server closed says why, until there is another', () => {
    expect(stateOf({ isIn: false, closeCode: closeCodes.tooLarge })).toBe('too-large')
    expect(stateOf({ isIn: false, closeCode: closeCodes.refused })).toBe('refused')
    expect(stateOf({ isIn: false, closeCode: closeCodes.notKept })).toBe('offline')
    expect(stateOf({ isIn: true, closeCode: closeCodes.refused })).toBe('saved')
  })

  test('signed out comes before everything else', () => {
    expect(stateOf({ isSignedOut: true, isIn: false, closeCode: closeCodes.tooLarge })).toBe('signed-out')
    expect(stateOf({ isIn: false, refused: 'signed-out' })).toBe('signed-out')
  })
})

describe('edits that the server does not take', () => {
  test('are those that wait while the text is read-only, too large or refused; offline they wait for the network', () => {
    expect(isRefusing({ state: 'read-only', unsaved: 1, why: null })).toBe(true)
    expect(isRefusing({ state: 'read-only', unsaved: 0, why: null })).toBe(false)
    expect(isRefusing({ state: 'offline', unsaved: 5, why: null })).toBe(false)
    expect(isRefusing({ state: 'signed-out', unsaved: 5, why: null })).toBe(false)
  })

  test('are offered back as the paragraphs that the text lacks', () => {
    expect(findMissingLines(['一', '二改了', ''], ['一', '二'])).toEqual(['二改了'])
    expect(findMissingLines(['一'], ['零', '一'])).toEqual([])
  })
})
