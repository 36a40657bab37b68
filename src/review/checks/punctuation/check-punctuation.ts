import type { CheckedIssue } from '../checked-issue.ts'
import { applyPatterns, findingOf, type UnnamedFinding } from '../passage.ts'
import type { PlacedText } from '../texts.ts'
import { findWidthFaults } from './find-width-faults.ts'
import { chineseMarkRules, chineseTitleRules, englishMarkRules } from './mark-rules.ts'

/** Judges the marks of every text: by GB/T 15834—2011 in Chinese, in English by what betrays a Chinese keyboard. */
export function checkPunctuation(issue: CheckedIssue): UnnamedFinding[] {
  return issue.texts.flatMap((text) =>
    (issue.locale === 'zh' ? judgeChinese(text) : applyPatterns(text.text, englishMarkRules)).map((remark) =>
      findingOf('punctuation', text, remark),
    ),
  )
}

const displayed = ['title', 'kicker', 'subtitle', 'headline']

function judgeChinese({ text, place }: PlacedText) {
  return [
    ...findWidthFaults(text),
    ...applyPatterns(text, chineseMarkRules),
    ...(displayed.includes(place.field) ? applyPatterns(text, chineseTitleRules) : []),
  ]
}
