import type { CheckedIssue } from '../checked-issue.ts'
import { applyPatterns, findingOf, type UnnamedFinding } from '../passage.ts'
import { findMixedCounts } from './find-mixed-counts.ts'
import { numberRules } from './number-rules.ts'
import { rangeRules } from './range-rules.ts'

/** Judges how a Chinese text writes numbers, by GB/T 15835—2011; English texts are left alone. */
export function checkNumbers(issue: CheckedIssue): UnnamedFinding[] {
  if (issue.locale !== 'zh') return []
  return issue.texts.flatMap((text) =>
    [
      ...applyPatterns(text.text, numberRules),
      ...applyPatterns(text.text, rangeRules),
      ...findMixedCounts(text.text),
    ].map((remark) => findingOf('numbers', text, remark)),
  )
}
