import { describe, expect, test } from 'vitest'
import { widenUntilOnce } from '../../../src/review/admin/sign-off/page/read-selection.ts'

const text = '加强合作。深化合作。合作共赢。'

describe('words selected for a change', () => {
  test('are taken as they are where they stand once', () => {
    expect(widenUntilOnce(text, { quote: '共赢', near: 12 })).toBe('共赢')
  })

  test('take letters around them until they stand once, at the place where they were selected', () => {
    const widened = widenUntilOnce(text, { quote: '合作', near: 7 })
    expect(widened).toBe('化合作。')
    expect(text.split(widened)).toHaveLength(2)
  })

  test('at the end of a paragraph take letters before them alone', () => {
    expect(widenUntilOnce('好。很好。', { quote: '好。', near: 3 })).toBe('很好。')
  })

  test('are the whole text where nothing less stands once', () => {
    expect(widenUntilOnce('哈哈哈', { quote: '哈', near: 1 })).toBe('哈哈哈')
  })
})
