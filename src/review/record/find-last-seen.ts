import type { Unit } from './acts.ts'
import type { Entry } from './entry.ts'

/** A text that somebody signed or published, with the entry that says so. */
export type SeenText = { entry: Entry; step: string; hash: string }

/**
 * Answers the text of a unit that a person signed last; of whoever has signed none, the one that was signed or published
 * last, by this step or one before. Null when nobody has.
 */
export function findLastSeen({
  entries,
  unit,
  step,
  personId,
}: {
  entries: readonly Entry[]
  unit: Unit
  step: string | null
  personId: number
}): SeenText | null {
  const seen = entries.flatMap((entry) => readSeen(entry, unit) ?? []).toReversed()
  const own = seen.find(({ entry }) => entry.by.id === personId)
  if (own) return own
  const upTo = stepsUpTo(entries, step)
  return seen.find((text) => upTo === null || text.step === 'published' || upTo.has(text.step)) ?? null
}

function readSeen(entry: Entry, unit: Unit): SeenText | null {
  const { act } = entry
  switch (act.act) {
    case 'sign':
    case 'print-after-changes': {
      const signed = act.act === 'sign' ? act.unit : 'page'
      const hash = signed === unit ? act.hash : act.pieces[String(unit)]
      return hash === undefined ? null : { entry, step: act.step, hash }
    }
    case 'published': {
      const hash = unit === 'page' ? act.hash : act.pieces[String(unit)]
      return hash === undefined ? null : { entry, step: 'published', hash }
    }
    default:
      return null
  }
}

function stepsUpTo(entries: readonly Entry[], step: string | null): ReadonlySet<string> | null {
  const begun = entries.findLast(({ act }) => act.act === 'begin' || act.act === 'adopt')?.act
  if (step === null || !begun || !('process' in begun)) return null
  const keys = begun.process.steps.map(({ key }) => key)
  const index = keys.indexOf(step)
  return index === -1 ? null : new Set(keys.slice(0, index + 1))
}
