import type { CheckedIssue, Wording } from './checked-issue.ts'
import { escapePattern } from './escape-pattern.ts'
import { findingOf, type Remark, type UnnamedFinding } from './passage.ts'

/** Finds the wordings of the list that holds on the printed date; not where they stand within the wording to use instead. */
export function checkWording(issue: CheckedIssue): UnnamedFinding[] {
  const inForce = issue.wordings.filter(
    ({ from, to }) => (from === null || from <= issue.day) && (to === null || issue.day <= to),
  )
  return issue.texts.flatMap((text) =>
    inForce
      .flatMap((wording) => findWording(text.text, wording))
      .map((remark) => findingOf('wording', text, remark)),
  )
}

const latin = '[\\p{Script=Latin}\\d]'

function findWording(text: string, { wording, useInstead, severity, note }: Wording): Remark[] {
  if (wording === '') return []
  const isLatin = /^[\p{Script=Latin}\d]/u.test(wording)
  const word = escapePattern(wording)
  const pattern = isLatin ? new RegExp(`(?<!${latin})${word}(?!${latin})`, 'giu') : new RegExp(word, 'gu')
  return [...text.matchAll(pattern)]
    .map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }))
    .filter((place) => !standsWithin(text, place, useInstead))
    .map((place) => ({
      rule: useInstead ? 'use-instead' : 'not-to-use',
      severity,
      ...place,
      sentence: {
        zh: `${useInstead ? `“${wording}”宜改为“${useInstead}”` : `“${wording}”不得使用`}${note ? `\uFF1A${note}` : '。'}`,
        en: `${useInstead ? `Write “${useInstead}” for “${wording}”` : `“${wording}” is not to be used`}${note ? `: ${note}` : '.'}`,
      },
      suggestion: useInstead,
    }))
}

function standsWithin(
  text: string,
  { start, end }: { start: number; end: number },
  useInstead: string | null,
): boolean {
  if (!useInstead) return false
  for (let at = text.indexOf(useInstead); at >= 0; at = text.indexOf(useInstead, at + 1)) {
    if (at <= start && end <= at + useInstead.length) return true
  }
  return false
}
