import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOutSource, lineAt } from '../../../src/importer/admin/review/lay-out-source.ts'
import { partAt } from '../../../src/importer/admin/review/seams-of.ts'
import { accountOf } from '../../../src/importer/review/account-of.ts'
import { openReview } from '../../../src/importer/review/open-review.ts'
import { previewText } from '../support/import-text.ts'
import { sampleText } from '../support/sample-pages.ts'

const { source, ...review } = openReview(previewText(sampleText))
const account = accountOf({ source, ...review })

describe('the source as the review shows it', () => {
  test('has every letter of every line, with the fate that the account gives it (rule I1)', () => {
    const rows = layOutSource(source, account)
    expect(rows.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(
      source.lines.map(({ start, end }) => source.text.slice(start, end)),
    )
    const fates = rows.flatMap(({ segments }) =>
      segments.flatMap(({ text, fate }) => Array.from({ length: text.length }, () => fate)),
    )
    const known = source.lines.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => {
        const at = start + index
        return account.find((entry) => entry.start <= at && at < entry.end)?.fate
      }),
    )
    expect(fates).toEqual(known)
  })

  test('finds the line of any position', () => {
    for (const { number, start, end } of source.lines) {
      expect(lineAt(source, start)).toBe(number)
      expect(lineAt(source, end)).toBe(number)
    }
  })
})

test('a text that is parted at its seams is the same text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(30)), (text, units) => {
      const parts = partAt(text, units)
      expect(parts.join('')).toBe(text)
      expect(parts).not.toContain('')
    }),
  )
})
