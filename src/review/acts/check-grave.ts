import type { PayloadRequest } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import type { Composition } from '../../press/compose.ts'
import { listGraveOpen } from '../checks/check-issue.ts'
import { checkComposition } from '../checks/find-findings.ts'
import type { Finding } from '../checks/finding.ts'
import type { Unit } from '../record/acts.ts'
import type { ReviewState } from '../rules/review-state.ts'

/**
 * Keeps a person from signing what the step's checks find grave, until it is put right or somebody waives it with a
 * reason. A page answers for all of its pieces.
 * @throws RoundtableError `step-closed` with the findings
 */
export async function checkGrave(
  req: PayloadRequest,
  at: { composition: Composition; state: ReviewState; step: string; unit: Unit },
): Promise<void> {
  const { composition, state, unit } = at
  const checks = state.steps.find(({ step }) => step.key === at.step)?.step.checks ?? []
  if (checks.length === 0) return
  const grave = listGrave(await checkComposition(req, composition), { state, checks })
  const here = grave.filter((finding) => unit === 'page' || finding.unit === unit)
  if (here.length === 0) return
  throw new RoundtableError({
    code: 'step-closed',
    ...sayGrave(here),
    details: { findings: here.map(({ fingerprint }) => fingerprint) },
  })
}

/** Answers the grave findings of some checks that nobody has let pass. */
export function listGrave(
  findings: readonly Finding[],
  { state, checks }: { state: Pick<ReviewState, 'waived'>; checks: readonly string[] },
): Finding[] {
  const waived = new Set(state.waived.map(({ fingerprint }) => fingerprint))
  return listGraveOpen(findings, waived).filter(({ check }) => checks.includes(check))
}

/** Says which grave findings stand in the way, and what to do. */
export function sayGrave(findings: readonly Finding[]): Bilingual {
  const [first] = findings
  return {
    zh: `有 ${findings.length} 处严重问题没有处理\uFF1A${first?.sentence.zh ?? ''}请改正\uFF0C或写明理由予以豁免。`,
    en: `${findings.length} grave finding(s) stand open: ${first?.sentence.en ?? ''} Put them right, or waive them with a reason.`,
  }
}
