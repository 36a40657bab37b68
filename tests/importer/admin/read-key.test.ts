import { describe, expect, test } from 'vitest'
import { readKey } from '../../../src/importer/admin/review/read-key.ts'

const press = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('the keys of the review', () => {
  test('mean the same in capitals and with a Chinese question mark', () => {
    expect(readKey({ ...press, key: 'a' })).toBe('accept')
    expect(readKey({ ...press, key: 'A', shiftKey: true })).toBe('accept')
    expect(readKey({ ...press, key: '\uFF1F' })).toBe('help')
  })

  test('Ctrl+Z and ⌘Z undo; every other combination stays the browser’s', () => {
    expect(readKey({ ...press, key: 'z', ctrlKey: true })).toBe('undo')
    expect(readKey({ ...press, key: 'z', metaKey: true })).toBe('undo')
    expect(readKey({ ...press, key: 'Z', ctrlKey: true, shiftKey: true })).toBeNull()
    expect(readKey({ ...press, key: 'a', ctrlKey: true })).toBeNull()
    expect(readKey({ ...press, key: 'ArrowLeft', altKey: true })).toBeNull()
  })

  test('letters that a Chinese input method is composing are none', () => {
    expect(readKey({ ...press, key: 'a', isComposing: true })).toBeNull()
  })
})
