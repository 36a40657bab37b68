import { describe, expect, test } from 'vitest'
import { readKey } from '../../../src/review/admin/sign-off/read-key.ts'

const press = { key: '', ctrlKey: false, metaKey: false, altKey: false }

describe('the keys of the sign-off view', () => {
  test('mean the same in capitals and with a Chinese question mark', () => {
    expect(readKey({ ...press, key: 'p' })).toBe('pass')
    expect(readKey({ ...press, key: 'P' })).toBe('pass')
    expect(readKey({ ...press, key: '\uFF1F' })).toBe('help')
  })

  test('leave every combination to the browser', () => {
    expect(readKey({ ...press, key: 'p', ctrlKey: true })).toBeNull()
    expect(readKey({ ...press, key: 'r', metaKey: true })).toBeNull()
    expect(readKey({ ...press, key: 'ArrowDown', altKey: true })).toBeNull()
  })

  test('are none while a Chinese input method composes letters', () => {
    expect(readKey({ ...press, key: 'p', isComposing: true })).toBeNull()
  })
})
