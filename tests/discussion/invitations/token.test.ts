import { describe, expect, test } from 'vitest'
import {
  isTokenOf,
  makeSalt,
  readTokenId,
  writeToken,
} from '../../../src/discussion/invitations/rules/token.ts'

const secret = 'a secret of the tests, which guards nothing'

describe('the token of an invitation', () => {
  const parts = { id: 12, salt: makeSalt() }
  const token = writeToken(parts, secret)

  test('opens its own invitation', () => {
    expect(readTokenId(token)).toBe(12)
    expect(isTokenOf(token, parts, secret)).toBe(true)
  })

  test('opens no other, nor the same one with another salt or of another site', () => {
    expect(isTokenOf(token.replace('12-', '13-'), { ...parts, id: 13 }, secret)).toBe(false)
    expect(isTokenOf(token, { ...parts, salt: makeSalt() }, secret)).toBe(false)
    expect(isTokenOf(token, parts, `${secret}!`)).toBe(false)
  })

  test('is refused with any of its letters changed', () => {
    for (let index = 3; index < token.length; index += 1) {
      const letter = token[index] === '0' ? '1' : '0'
      const forged = token.slice(0, index) + letter + token.slice(index + 1)
      expect(isTokenOf(forged, parts, secret)).toBe(false)
    }
  })

  test.each([
    '',
    '12',
    '12-',
    '12-abc',
    `0-${'a'.repeat(64)}`,
    `12-${'A'.repeat(64)}`,
    `4294967296-${'a'.repeat(64)}`,
  ])('is not %j', (text) => expect(readTokenId(text)).toBeNull())

  test('has nothing in it that a messenger cuts off', () => {
    expect(token).toMatch(/^[0-9]+-[0-9a-f]{64}$/)
  })
})
