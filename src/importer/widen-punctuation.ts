const wideByNarrow: Record<string, string> = {
  ',': '\uFF0C',
  ';': '\uFF1B',
  ':': '\uFF1A',
  '?': '\uFF1F',
  '!': '\uFF01',
  '.': '\u3002',
}
const protectedSpans =
  /(?:https?:\/\/|www\.)[\x21-\x7E]+(?:\p{Script=Han}+[/?=&#%][\x21-\x7E]*)*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const han = /\p{Script=Han}/u
/** Han letters and the signs that only stand among them; curly quotation marks count in a text with Han letters. */
const chinese = /[\p{Script=Han}\u3001-\u3003\u3008-\u3011\uFF00-\uFF5E\u2018-\u201D\u2014\u2026\u00B7]/u

/**
 * Sets half-width punctuation between Chinese letters full-width and changes nothing else (rule W1 of
 * `docs/reference/import-format.md`); the answer has the length of `text`. Decimals, times, Latin words, addresses
 * and quotation marks stay.
 */
export function widenPunctuation(text: string): string {
  if (!han.test(text) || !/[,;:?!.()]/u.test(text)) return text
  const units = Array.from({ length: text.length }, (_, index) => text.charAt(index))
  const kept = findProtected(text)
  widenBrackets(units, kept)
  for (let index = 0; index < units.length; index += 1) {
    const wide = wideByNarrow[units[index] ?? '']
    if (wide && !kept.has(index) && isAmongChinese(units, index)) units[index] = wide
  }
  return units.join('')
}

function isAmongChinese(units: string[], index: number): boolean {
  const before = units[index - 1] ?? ''
  const after = units[index + 1] ?? ''
  if (units[index] === '.') {
    return /[\p{Script=Han}\u201D\uFF09\u300B]/u.test(before) && (after === '' || chinese.test(after))
  }
  return chinese.test(before) || (chinese.test(after) && before !== ' ' && before !== '')
}

/** A pair of brackets is widened as one: when it holds Chinese, or stands among it. */
function widenBrackets(units: string[], kept: ReadonlySet<number>): void {
  const open: number[] = []
  const pairs: [number, number][] = []
  for (const [index, unit] of units.entries()) {
    if (kept.has(index)) continue
    if (unit === '(' || unit === '\uFF08') open.push(index)
    if (unit === ')' || unit === '\uFF09') pairs.push([open.pop() ?? -1, index])
  }
  for (const lone of open) pairs.push([lone, -1])
  for (const [first, last] of pairs) {
    if (!isChinesePair(units, first, last)) continue
    if (units[first] === '(') units[first] = '\uFF08'
    if (units[last] === ')') units[last] = '\uFF09'
  }
}

function isChinesePair(units: string[], first: number, last: number): boolean {
  const before = units[first - 1] ?? ''
  const after = units[last + 1] ?? ''
  if (first === -1) return chinese.test(units[last - 1] ?? '') || chinese.test(after)
  if (last === -1) return chinese.test(before) || chinese.test(units[first + 1] ?? '')
  if (chinese.test(units[first + 1] ?? '') || chinese.test(units[last - 1] ?? '')) return true
  return chinese.test(before) && (after === '' || chinese.test(after) || after in wideByNarrow)
}

function findProtected(text: string): Set<number> {
  const kept = new Set<number>()
  for (const match of text.matchAll(protectedSpans)) {
    const span = match[0].replace(/[,;:.?!)]+$/u, '')
    for (let offset = 0; offset < span.length; offset += 1) kept.add(match.index + offset)
  }
  return kept
}
