import type { PatternRule } from '../passage.ts'

/** How GB/T 15835—2011 (5.1.3) and GB/T 15834—2011 (4.13) write a range of numbers. */
export const rangeRules: readonly PatternRule[] = [
  {
    rule: 'range-sign',
    severity: 'warning',
    pattern:
      /(?<![\d.\-A-Za-z/])(?<passage>\d+(?:\.\d+)?[%万亿]?[-~\u2013]\d+(?:\.\d+)?)(?![\d\-A-Za-z])(?=[%\p{Script=Han}])(?!年\d|号)/gu,
    sentence: {
      zh: '数值范围用“～”\uFF08GB/T 15834 4.13.3.3\uFF09。',
      en: 'A range of numbers takes ～ (GB/T 15834, 4.13.3.3).',
    },
    suggest: (quote) => quote.replace(/[-~\u2013]/u, '\uFF5E'),
  },
  {
    rule: 'range-percent',
    severity: 'warning',
    pattern: /(?<![\d.])\d+(?:\.\d+)?(?:[\uFF5E~\-\u2013\u2014]|至)\d+(?:\.\d+)?%/gu,
    sentence: {
      zh: '百分比范围的前一个数也要写“%”\uFF08GB/T 15835 5.1.3\uFF09。',
      en: 'In a range of percentages both have their sign (GB/T 15835, 5.1.3).',
    },
    suggest: (quote) => quote.replace(/^[\d.]+/u, '$&%'),
  },
  {
    rule: 'range-unit',
    severity: 'warning',
    pattern: /(?<![\d.])\d+(?:\.\d+)?(?:[\uFF5E~\-\u2013\u2014])\d+(?:\.\d+)?[万亿]/gu,
    sentence: {
      zh: '前一个数也要写“万”或“亿”\uFF0C以免歧义\uFF08GB/T 15835 5.1.3\uFF09。',
      en: 'Both ends have their 万 or 亿, or the first may be misread (GB/T 15835, 5.1.3).',
    },
    suggest: (quote) => quote.replace(/^[\d.]+/u, `$&${quote.at(-1)}`),
  },
]
