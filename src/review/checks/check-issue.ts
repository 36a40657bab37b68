import { checkDates } from './check-dates.ts'
import { checkPictures } from './check-pictures.ts'
import { checkQuotations } from './check-quotations.ts'
import { checkWording } from './check-wording.ts'
import type { CheckedIssue } from './checked-issue.ts'
import { checkFigures } from './facts/check-figures.ts'
import type { Finding } from './finding.ts'
import { checkLinks } from './links/check-links.ts'
import { nameFindings, sortFindings } from './name-findings.ts'
import { checkNumbers } from './numbers/check-numbers.ts'
import type { UnnamedFinding } from './passage.ts'
import { checkExperts } from './people/check-experts.ts'
import { checkLeaderOrder } from './people/check-leader-order.ts'
import { checkPosts } from './people/check-posts.ts'
import { checkSpelling } from './people/check-spelling.ts'
import { checkPairs } from './punctuation/check-pairs.ts'
import { checkPunctuation } from './punctuation/check-punctuation.ts'

const checks: readonly ((issue: CheckedIssue) => UnnamedFinding[])[] = [
  checkExperts,
  checkPosts,
  checkLeaderOrder,
  checkSpelling,
  checkWording,
  checkPunctuation,
  checkPairs,
  checkNumbers,
  checkFigures,
  checkDates,
  checkQuotations,
  checkLinks,
  checkPictures,
]

/** Answers everything that the checks say of an issue, the gravest first; pure, so that the same text and lists give the same. */
export function checkIssue(issue: CheckedIssue): Finding[] {
  return sortFindings(nameFindings(checks.flatMap((check) => check(issue))))
}

/** Answers the grave findings that nobody has waived: those that stop a step. */
export function listGraveOpen(findings: readonly Finding[], waived: ReadonlySet<string>): Finding[] {
  return findings.filter(({ severity, fingerprint }) => severity === 'grave' && !waived.has(fingerprint))
}
