import { run } from 'zhlint'
import type { Remark } from '../passage.ts'

const options = {
  hyperParse: [],
  rules: {
    fullwidthPunctuation: '\uFF0C。\uFF1A\uFF1B\uFF1F\uFF01\uFF08\uFF09“”‘’、',
    noSpaceBetweenFullwidthContent: true,
  },
}

const fullWidth: Record<string, string> = {
  ',': '\uFF0C',
  '.': '。',
  ':': '\uFF1A',
  ';': '\uFF1B',
  '?': '\uFF1F',
  '!': '\uFF01',
  '(': '\uFF08',
  ')': '\uFF09',
}

/**
 * Finds marks of half width in Chinese, and spaces between Chinese letters (GB/T 15834—2011, 5.1). What is Latin is left
 * alone: numbers, times, addresses, abbreviations, and marks with no Chinese letter or mark beside them.
 */
export function findWidthFaults(text: string): Remark[] {
  return run(text, options).validations.flatMap(({ target, index, length }): Remark[] => {
    if (target === 'spaceAfter') return findSpace(text, index + length)
    const start = index
    const written = text[start] ?? ''
    const suggestion = fullWidth[written] ?? quotationMark(written, target)
    if (suggestion === null || !touchesChinese(text, start)) return []
    return [
      {
        rule: 'half-width',
        severity: 'warning',
        start,
        end: start + 1,
        sentence: {
          zh: `中文里的标点用全角\uFF1A“${suggestion}”\uFF08GB/T 15834 5.1\uFF09。`,
          en: `In Chinese text, marks are of full width: “${suggestion}” (GB/T 15834, 5.1).`,
        },
        suggestion,
      },
    ]
  })
}

function quotationMark(written: string, target: string): string | null {
  const isClosing = target === 'endValue'
  if (written === '"') return isClosing ? '”' : '“'
  if (written === "'") return isClosing ? '’' : '‘'
  return null
}

const chinese = /[\p{Script=Han}\u3001\u3002\u300A\u300B\uFF01-\uFF1F]/u

function touchesChinese(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().at(-1) ?? ''
  const after =
    text
      .slice(at + 1)
      .trimStart()
      .at(0) ?? ''
  return chinese.test(before) || chinese.test(after)
}

function findSpace(text: string, start: number): Remark[] {
  const [spaces = ''] = /^[ \u00A0\u3000]*/u.exec(text.slice(start)) ?? []
  const isBetweenLetters =
    /\p{Script=Han}$/u.test(text.slice(0, start)) &&
    /^\p{Script=Han}/u.test(text.slice(start + spaces.length))
  if (spaces === '' || !isBetweenLetters) return []
  return [
    {
      rule: 'space-between',
      severity: 'note',
      start,
      end: start + spaces.length,
      sentence: { zh: '汉字之间多了空格。', en: 'There is a space between Chinese letters.' },
      suggestion: '',
    },
  ]
}
