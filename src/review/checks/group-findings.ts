import { type Severity, severities } from './finding.ts'

/** Findings that an editor judges together: the first stands for all. */
export type FindingGroup<Grouped> = { alike: string; first: Grouped; all: Grouped[] }

/** Puts findings together by severity, the gravest first, and within it those that are alike; the order stays. */
export function groupFindings<Grouped extends { severity: Severity; alike: string }>(
  findings: readonly Grouped[],
): { severity: Severity; groups: FindingGroup<Grouped>[] }[] {
  return severities
    .map((severity) => ({
      severity,
      groups: groupAlike(findings.filter((finding) => finding.severity === severity)),
    }))
    .filter(({ groups }) => groups.length > 0)
}

function groupAlike<Grouped extends { alike: string }>(
  findings: readonly Grouped[],
): FindingGroup<Grouped>[] {
  const groups = new Map<string, FindingGroup<Grouped>>()
  for (const finding of findings) {
    const group = groups.get(finding.alike)
    if (group) group.all.push(finding)
    else groups.set(finding.alike, { alike: finding.alike, first: finding, all: [finding] })
  }
  return [...groups.values()]
}
