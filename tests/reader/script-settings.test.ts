import { describe, expect, test } from 'vitest'
import { parseSuggestions } from '../../src/reader/script/parse-suggestions.ts'
import { parseSettings, serialiseSettings } from '../../src/reader/script/settings.ts'

describe('reading settings', () => {
  test('are read as they were kept', () => {
    const settings = { size: 'largest', face: 'kai', theme: 'dark' }
    expect(parseSettings(serialiseSettings(settings))).toEqual(settings)
  })

  test('at their first value are not kept', () => {
    expect(serialiseSettings({ size: 'standard', theme: 'light' })).toBe('theme=light')
  })

  test.each([null, '', 'size', 'size=huge', 'toString=x', '__proto__=x', '{"size":"large"}'])(
    'that are none count for nothing: %s',
    (stored) => expect(parseSettings(stored)).toEqual({}),
  )
})

describe('suggestions', () => {
  test('are read from the OpenSearch format, with or without descriptions and addresses', () => {
    expect(parseSuggestions(['徐', ['徐涛', '徐'], ['专家'], ['/experts/xu-tao']])).toEqual([
      { text: '徐涛', description: '专家', address: '/experts/xu-tao' },
      { text: '徐', description: '', address: null },
    ])
  })

  test('lead to addresses of this site alone', () => {
    const addresses = ['https://evil.example/', '//evil.example/', '/\\evil.example/', 'javascript:1', '/a']
    const suggestions = parseSuggestions(['a', ['1', '2', '3', '4', '5'], [], addresses])
    expect(suggestions.map(({ address }) => address)).toEqual([null, null, null, null, '/a'])
  })

  test.each([null, {}, 'a', [], ['a'], ['a', 'b']])('of another shape are none: %j', (answer) => {
    expect(parseSuggestions(answer)).toEqual([])
  })
})
