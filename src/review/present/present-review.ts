import type { Person } from '../../generated/payload-types.ts'
import { composers, hasRole } from '../../kernel/access.ts'
import { idOf } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { isFromArchive, listObstacles } from '../acts/obstacles.ts'
import type { ReviewDesk } from '../acts/review-desk.ts'
import type { Permission, ReviewAnswer } from '../answers.ts'
import { presetLabels } from '../process/presets.ts'
import { readProcess } from '../process/read-process.ts'
import { checkRelease } from '../rules/check-release.ts'
import { checkSeries } from '../rules/check-series.ts'
import { mayAdopt, mayQuery, mayReopen, mayWaive } from '../rules/may-act.ts'
import { mayEdit } from '../rules/may-edit.ts'
import { mayVerifyChanges, mayVerifyPaper } from '../rules/may-sign.ts'
import type { Signer } from '../rules/review-state.ts'
import { nameUnits } from './name-units.ts'
import { presentPerson } from './present-person.ts'
import { presentQueries } from './present-queries.ts'
import { presentRuling } from './present-ruling.ts'
import { presentSteps, rulePrint } from './present-steps.ts'
import { sayWhere } from './say-where.ts'

/** Answers the review of an issue in the caller's language, with what they may do now. */
export function presentReview(
  desk: ReviewDesk,
  { person, signer, language }: { person: Person; signer: Signer; language: Locale },
): ReviewAnswer {
  const { key, composition, subject, state, record } = desk
  const say = (ruling: Parameters<typeof presentRuling>[0]) => presentRuling(ruling, language)
  const names = nameUnits(composition)
  const { pendingChanges: pending } = state
  const preset = presetLabels[state.process.preset]
  return {
    issue: presentIssue(desk),
    locale: key.locale,
    hash: subject.hash,
    process: { preset: state.process.preset, label: preset[language] },
    phase: state.phase,
    says: sayWhere(state)[language],
    locked: state.locked,
    missing: listObstacles(desk).map((item) => ({ code: item.code, message: item[language] })),
    units: [{ id: 'page' as const, hash: subject.hash }, ...subject.pieces].map(({ id: unit, hash }) => ({
      unit,
      name: names.get(unit) ?? '',
      hash,
      mayEdit: say(mayEdit({ state, unit, signer })),
      document:
        unit === 'page'
          ? { collection: 'issues' as const, id: key.issueId }
          : { collection: 'answers' as const, id: unit },
    })),
    steps: presentSteps(state, { signer, language }),
    queries: presentQueries(state, { signer, language }),
    waived: state.waived.map((finding) => ({ ...finding, by: presentPerson(finding.by, language) })),
    changes: pending && {
      seq: pending.seq,
      hash: pending.base,
      by: presentPerson(pending.by, language),
      at: pending.at,
      list: pending.changes,
    },
    unverified: state.unverified.map(({ seq, step, unit, paper, by }) => ({
      seq,
      step,
      unit,
      scan: paper?.scan ?? '',
      signedBy: paper?.signedBy ?? '',
      by: presentPerson(by, language),
    })),
    may: {
      query: say(mayQuery({ state, signer })),
      waive: say(mayWaive({ state, signer })),
      printAfterChanges: say(rulePrint(state, signer)),
      verifyChanges: say(mayVerifyChanges({ state, signer })),
      verifyPaper: presentPaper(desk, { signer, language }),
      reopen: say(mayReopen({ state, signer })),
      adopt: say(mayAdopt({ state, signer })),
      publish: presentPublishing(desk, { person, language }),
    },
    record: { entries: record.entries.length, head: record.head?.hash ?? null },
    me: presentPerson(person, language),
  }
}

function presentIssue({ key, composition, state, entries, at }: ReviewDesk): ReviewAnswer['issue'] {
  const { material, composed } = composition
  const dueAt = material.issue.dueAt ?? null
  const isOver = state.phase === 'released' || state.phase === 'published'
  return {
    id: key.issueId,
    title: composed.issue.title,
    label: composed.issue.label,
    series: { id: idOf(material.issue.series), name: composed.issue.series.name },
    timeZone: material.series?.timeZone ?? 'Asia/Shanghai',
    dueAt,
    late: dueAt !== null && !isOver && new Date(dueAt) < at,
    isArchive: isFromArchive(entries),
  }
}

function presentPaper(
  { state }: ReviewDesk,
  { signer, language }: { signer: Signer; language: Locale },
): Permission {
  const rulings = state.unverified.map(({ seq }) => mayVerifyPaper({ state, entry: seq, signer }))
  const ruling = rulings.find(({ allowed }) => allowed) ?? rulings[0]
  const nothing = {
    zh: '没有等待核对的纸面签字。',
    en: 'No sign-off from paper waits to be compared.',
  }
  return ruling ? presentRuling(ruling, language) : { allowed: false, why: nothing[language] }
}

/** Says whether the gate would open now; what the press itself asks beyond it is told at the desk. */
function presentPublishing(
  { entries, subject, state, composition }: ReviewDesk,
  { person, language }: { person: Person; language: Locale },
): Permission {
  const user = { ...person, collection: 'people' as const }
  if (!hasRole({ user }, composers)) {
    const ask = { zh: '请编辑来签发。', en: 'An editor publishes it.' }
    return { allowed: false, why: ask[language] }
  }
  const kind = state.published ? 'correction' : 'first'
  const { series } = composition.material
  const present = { series: series?.id ?? null, process: readProcess(series?.process) }
  const reason = checkSeries(entries, present) ?? checkRelease({ entries, subject, kind })
  return { allowed: reason === null, why: reason?.[language] ?? null }
}
