import type { Bilingual } from '../../kernel/locales.ts'
import type { CheckName } from './check-names.ts'
import type { Finding, Severity } from './finding.ts'
import type { PlacedText } from './texts.ts'

/** What a rule says of a passage of one text. */
export type Remark = {
  rule: string
  severity: Severity
  start: number
  end: number
  sentence: Bilingual
  suggestion?: string | null
}

/** A finding before it has its names; several may be alike. */
export type UnnamedFinding = Omit<Finding, 'fingerprint' | 'alike'>

/** Turns a remark about a text into a finding that quotes the passage. */
export function findingOf(
  check: CheckName,
  { unit, place, text }: PlacedText,
  remark: Remark,
): UnnamedFinding {
  const { rule, severity, start, end, sentence, suggestion = null } = remark
  const quote = { text: text.slice(start, end), start, end }
  return { check, rule, severity, unit, place, quote, sentence, suggestion }
}

/** A rule of style that a pattern can see. */
export type PatternRule = {
  rule: string
  severity: Severity
  /** With the flags `gu`; a group named `passage` narrows the quote. */
  pattern: RegExp
  sentence: Bilingual
  /** What to write in place of the quote. */
  suggest?: (quote: string) => string | null
}

/** Answers what `rules` say of `text`, rule by rule. */
export function applyPatterns(text: string, rules: readonly PatternRule[]): Remark[] {
  return rules.flatMap(({ rule, severity, pattern, sentence, suggest }) =>
    [...text.matchAll(pattern)].map((match) => {
      const passage = match.groups?.['passage'] ?? match[0]
      const start = match.index + match[0].indexOf(passage)
      return {
        rule,
        severity,
        start,
        end: start + passage.length,
        sentence,
        suggestion: suggest?.(passage) ?? null,
      }
    }),
  )
}
