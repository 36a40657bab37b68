import type { Remark } from '../passage.ts'
import { listSentences } from '../sentences.ts'

const measure = '[个项次名位所家条座列件份场]'
const inDigits = new RegExp(`\\d[\\d.]*(?:余|多)?(${measure})`, 'gu')
const inNumerals = new RegExp(
  `(?<![第几数\\p{N}十百千万])([二三四五六七八九十][十百千]?[一二三四五六七八九]?)(?:余|多)?(${measure})`,
  'gu',
)

/**
 * Finds counts of the same measure word that one sentence writes both with digits and with Chinese numerals
 * (GB/T 15835—2011, 4.3: one form in one place). What stands in quotation marks is a name and is left alone.
 */
export function findMixedCounts(text: string): Remark[] {
  return listSentences(text).flatMap(({ text: sentence, start }) => {
    const plain = sentence.replace(/“[^”]*”|《[^》]*》/gu, (name) => '\uFFFC'.repeat(name.length))
    const measures = new Set([...plain.matchAll(inDigits)].map(([, word]) => word))
    return [...plain.matchAll(inNumerals)]
      .filter(([, , word]) => measures.has(word))
      .map(
        ({ 0: quote, index }): Remark => ({
          rule: 'mixed-counts',
          severity: 'note',
          start: start + index,
          end: start + index + quote.length,
          sentence: {
            zh: '同一句里同类数量宜统一用一种数字\uFF08GB/T 15835 4.3\uFF09。',
            en: 'Counts of one kind in one sentence are best written in one way (GB/T 15835, 4.3).',
          },
          suggestion: null,
        }),
      )
  })
}
