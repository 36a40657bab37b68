import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberRuns } from '../../../src/coediting/history/admin/number-runs.ts'
import { nameWriter, shareLetters } from '../../../src/coediting/history/name-writer.ts'

test('somebody without an account is told from staff; nobody’s words are told by where they come from', () => {
  expect(nameWriter({ kind: 'person', name: '许涛' }, 'zh')).toBe('许涛')
  expect(nameWriter({ kind: 'guest', name: '蔡昉' }, 'zh')).toBe('蔡昉\uFF08来稿人\uFF09')
  expect(nameWriter({ kind: 'guest', name: 'Cai Fang' }, 'en')).toBe('Cai Fang (contributor)')
  expect(nameWriter({ kind: 'beginning', name: null }, 'zh')).toBe('开始合写前已有的字')
  expect(nameWriter({ kind: 'system', name: null }, 'en')).toBe('Imported, or written by the system')
})

test('shares are whole percent and add up to 100, whatever the letters', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 12 }), (letters) => {
      const shares = shareLetters(letters.map((count) => ({ letters: count })))
      const total = letters.reduce((sum, count) => sum + count, 0)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : 100)
      letters.forEach((count, at) => {
        if (total > 0) expect(Math.abs((shares[at] ?? 0) - (count * 100) / total)).toBeLessThan(1)
      })
    }),
  )
})

test('runs are numbered through, and a turn stands where another’s words begin', () => {
  const run = (text: string, by: number) => ({ text, by, at: null, form: null })
  const blocks = [
    { id: 'a', type: 'paragraph', lines: [[run('一', 0), run('二', 1)], [run('三', 1)]] },
    { id: 'b', type: 'paragraph', lines: [[run('四', 0)]] },
  ]
  const runs = numberRuns(blocks).flatMap(({ lines }) => lines.flat())
  expect(runs.map(({ text, place, isTurn }) => `${place}${text}${isTurn ? '*' : ''}`)).toEqual([
    '0一*',
    '1二*',
    '2三',
    '3四*',
  ])
})
