import type { Range } from '../source.ts'

/** The line that names series and numbers; positions are those of the folded line. */
export type Masthead = {
  series: Range | null
  number: { value: number; at: Range } | null
  total: { value: number; at: Range } | null
}

const numeral = '(?:\\d{1,6}|[一二三四五六七八九十百千零〇两]{1,9})'
const totals: RegExp[] = [
  new RegExp(`(?:总|累计|总计)(?:第)? ?(?<number>${numeral}) ?期?`, 'du'),
  new RegExp(
    `(?:total|overall|cumulative|whole)(?: issue)?(?: (?:no|number)\\.?| #)?[: ]*(?<number>\\d{1,6})`,
    'diu',
  ),
]
const numbers: RegExp[] = [
  new RegExp(`第 ?(?<number>${numeral}) ?[期辑]`, 'du'),
  new RegExp(`(?<number>\\d{1,6}) ?期`, 'du'),
  /(?:\bno\.?|\bnumber|\bissue(?: no\.?)?|\u2116|#) ?(?<number>\d{1,6})/diu,
]
const signs =
  /^[\s()>[\]\u3010\u3011\u300A\u300B\u3008\u3009|/\u00B7,:;\u2014\u2013\u2015._-]+|[\s()[\]\u3010\u3011\u300A\u300B\u3008\u3009|/\u00B7,:;\u2014\u2013\u2015._-]+$/gu

/** Reads a folded line as a masthead: a name and numbers and hardly anything else, or answers null (rule M1). */
export function readMasthead(folded: string): Masthead | null {
  if (folded.length > 80 || /[\u3002!?]/u.test(folded)) return null
  const total = findNumber(folded, totals, [])
  const number = findNumber(folded, numbers, total ? [total.at] : [])
  const taken = [total?.at, number?.at].filter((range) => range !== undefined)
  const second = total || !number ? null : findNumber(folded, numbers, taken)
  if (!total && !number) return null
  if (second) taken.push(second.at)
  const series = findSeries(folded, taken)
  if (series === undefined) return null
  return { series, number, total: total ?? second }
}

function findNumber(folded: string, patterns: RegExp[], taken: Range[]): { value: number; at: Range } | null {
  const free = taken.reduce((text, [start, end]) => blank(text, start, end), folded)
  for (const pattern of patterns) {
    const match = pattern.exec(free)
    const at = match?.indices?.[0]
    const value = readNumeral(match?.groups?.number ?? '')
    if (at && value !== null) return { value, at }
  }
  return null
}

/** What remains beside the numbers; undefined when that is more than one name. */
function findSeries(folded: string, taken: Range[]): Range | null | undefined {
  const rest = taken.reduce((text, [start, end]) => blank(text, start, end), folded)
  const parts = rest.split(/\uE000+/u).map((part) => part.replace(signs, ''))
  const named = parts.filter(
    (part) => part !== '' && !/^(?:\d{4}年?(?:\d{1,2}月)?|vol(?:ume)?\.? ?\d+)$/iu.test(part),
  )
  if (named.length > 1) return undefined
  const name = named[0]
    ?.replace(/[\s(]*\d{4}年$/u, '')
    .replace(/[,\s]+vol(?:ume)?\.? ?\d+$/iu, '')
    .replace(signs, '')
  if (!name) return null
  const start = folded.indexOf(name)
  return name.length > 40 || start < 0 ? undefined : [start, start + name.length]
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + '\uE000'.repeat(end - start) + text.slice(end)
}

const digits = '零一二三四五六七八九'
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** Reads a number in digits or in Chinese letters, or answers null. */
export function readNumeral(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text)
  const letters = text.replaceAll('〇', '零').replaceAll('两', '二').split('')
  if (letters.length === 0) return null
  if (letters.every((letter) => digits.includes(letter))) {
    return Number(letters.map((letter) => digits.indexOf(letter)).join(''))
  }
  let value = 0
  let pending = 0
  for (const letter of letters) {
    const power = powers[letter]
    if (power) {
      value += (pending || 1) * power
      pending = 0
    } else {
      pending = digits.indexOf(letter)
      if (pending < 0) return null
    }
  }
  return value + pending
}
