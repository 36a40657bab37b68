import type { Bilingual } from '../../kernel/locales.ts'
import type { BoardTask } from '../answers.ts'
import type { Step } from '../process/process.ts'
import type { Unit } from '../record/acts.ts'
import type { Entry } from '../record/entry.ts'
import { maySign } from '../rules/may-sign.ts'
import type { Phase, ReviewState, StepState } from '../rules/review-state.ts'

/** Where an issue stands in a language, worked out once for everybody who looks at the board. */
export type Standing = {
  title: string
  label: string
  phase: Phase
  step: (Pick<Step, 'key' | 'stage' | 'role'> & Bilingual) | null
  progress: { done: number; of: number }
  units: { of: number; signed: number; names: string[] }
  /** Every step at which a unit waits, since pieces go their way alone, and who cannot sign any of those there. */
  open: { key: string; role: Step['role']; excluded: number[] }[]
  /** What waits beside signatures, and whose own act it was: another person takes it on. */
  asks: { task: Exclude<BoardTask, 'sign'>; notBy: number | null }[]
  since: string | null
  counts: { stale: number; returned: number; openQueries: number; unverified: number }
}

/** Works out where an issue stands; null where there is nothing to review: no title, and no record. */
export function describeStanding({
  state,
  entries,
  title,
  label,
  names,
  people,
}: {
  state: ReviewState
  /** Those that are kept; none before the record has begun. */
  entries: readonly Entry[]
  title: string
  label: string
  names: ReadonlyMap<Unit, string>
  /** Everybody who might sign. */
  people: readonly { id: number }[]
}): Standing | null {
  if (title === '' && entries.length === 0) return null
  const step = findWaiting(state)
  const open = step?.units.filter(isOpen) ?? []
  const units = state.steps.flatMap((each) => each.units)
  return {
    title,
    label,
    phase: state.phase,
    step: step ? describeStep(step) : null,
    progress: { done: state.steps.filter(({ complete }) => complete).length, of: state.steps.length },
    units: {
      of: step?.units.length ?? 0,
      signed: step?.units.filter(({ status }) => status === 'signed').length ?? 0,
      names: open.map(({ unit }) => names.get(unit) ?? ''),
    },
    open: state.steps
      .filter((each) => each.open && step !== null)
      .map((each) => ({
        key: each.step.key,
        role: each.step.role,
        excluded: findExcluded({ state, step: each, people }),
      })),
    asks: listAsks(state),
    since: findLastStep(entries),
    counts: {
      stale: units.filter(({ status }) => status === 'stale').length,
      returned: units.filter(({ status }) => status === 'returned').length,
      openQueries: state.queries.filter(({ answer }) => answer === null).length,
      unverified: state.unverified.length,
    },
  }
}

/** Answers the first step that waits for somebody; none once an issue is released, published, or asks for nothing. */
export function findWaiting({ phase, steps }: Pick<ReviewState, 'phase' | 'steps'>): StepState | null {
  if (phase === 'released' || phase === 'published' || phase === 'no-process') return null
  return steps.find(({ complete }) => !complete) ?? null
}

function listAsks({ phase, queries, pendingChanges, unverified }: ReviewState): Standing['asks'] {
  if (phase === 'released' || phase === 'published') return []
  const unanswered = queries.filter(({ answer }) => answer === null)
  return [
    ...unanswered.map(({ by }) => ({ task: 'answer-query' as const, notBy: by.id })),
    ...(pendingChanges?.begun ? [{ task: 'verify-changes' as const, notBy: pendingChanges.by.id }] : []),
    ...unverified.map(({ by }) => ({ task: 'verify-paper' as const, notBy: by.id })),
  ]
}

function describeStep({ step }: StepState): Standing['step'] {
  const { key, label, stage, role } = step
  return { key, ...label, stage, role }
}

function isOpen({ status }: StepState['units'][number]): boolean {
  return status !== 'signed' && status !== 'waiting'
}

/** Asks of everybody as if they had the step's role: what is left are the rules of distinctness. */
function findExcluded({
  state,
  step: { step, units },
  people,
}: {
  state: ReviewState
  step: StepState
  people: readonly { id: number }[]
}): number[] {
  const open = units.filter(isOpen)
  const excluded = people.filter(({ id }) => {
    const signer = { id, role: step.role, delegations: [] }
    return open.every(({ unit }) => {
      const ruling = maySign({ state, step: step.key, unit, signer, override: false })
      return !ruling.allowed && ruling.code === 'signer-excluded'
    })
  })
  return excluded.map(({ id }) => id)
}

const movingActs = new Set([
  'begin',
  'adopt',
  'sign',
  'return',
  'verify-paper',
  'print-after-changes',
  'reopen',
])

function findLastStep(entries: readonly Entry[]): string | null {
  return entries.findLast(({ act }) => movingActs.has(act.act))?.at ?? null
}
