import { createHash } from 'node:crypto'
import { type CheckName, checkNames } from './check-names.ts'
import { type Finding, severities } from './finding.ts'
import type { UnnamedFinding } from './passage.ts'

/**
 * Gives every finding its fingerprint and its likeness. The fingerprint tells the check, the rule, the severity, the place
 * and the quote, and of equal ones in one place which it is: an edit elsewhere or another order changes none, a finding that becomes
 * graver is a new one, and so is the same fault made once more.
 */
export function nameFindings(findings: readonly UnnamedFinding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { check, rule, severity, unit, place } = finding
    const quote = normalise(finding.quote.text)
    const where = [unit, place.field, place.block]
    const base = JSON.stringify([check, rule, severity, ...where, quote])
    const count = seen.get(base) ?? 0
    seen.set(base, count + 1)
    return { ...finding, fingerprint: digest(`${base}#${count}`), alike: digest(likeness(finding, quote)) }
  })
}

/** Answers findings from the gravest down, within a severity by check, else in reading order. */
export function sortFindings<Sorted extends { severity: Finding['severity']; check: CheckName }>(
  findings: readonly Sorted[],
): Sorted[] {
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      checkNames.indexOf(a.check) - checkNames.indexOf(b.check),
  )
}

function likeness({ check, rule, severity }: UnnamedFinding, quote: string): string {
  return JSON.stringify([check, rule, severity, quote])
}

function normalise(quote: string): string {
  return quote.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32)
}
