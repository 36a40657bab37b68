import type { OrderEntry } from '../../issues/rules.ts'
import type { Reference } from './acts.ts'
import { moveItem } from './rules.ts'
import type { EntryLine, RunningOrderView } from './view.ts'

/** The question or essay that an entry stands for. */
export function entryReference(entry: EntryLine): Reference {
  return entry.type === 'question'
    ? { kind: 'question', id: entry.question.id }
    : { kind: 'piece', id: entry.piece.id }
}

/** A key of an item, unique within an issue. */
export function keyOf({ kind, id }: Reference): string {
  return `${kind}-${id}`
}

/** Answers the view as a move will leave it, so that nothing jumps back while the server is asked. */
export function foreseeMove(
  view: RunningOrderView,
  move: { item: Reference; before: Reference | null },
): RunningOrderView {
  const entries = new Map(view.entries.map((entry) => [keyOf(entryReference(entry)), entry]))
  const pieces = new Map(
    view.entries
      .flatMap((entry) => (entry.type === 'question' ? entry.answers : []))
      .map((piece) => [piece.id, piece]),
  )
  const moved = moveItem(view.entries.map(toOrderEntry), move)
  return {
    ...view,
    entries: moved.flatMap((place): EntryLine[] => {
      const reference: Reference =
        place.type === 'essay' ? { kind: 'piece', id: place.essay } : { kind: 'question', id: place.question }
      const entry = entries.get(keyOf(reference))
      if (!entry) return []
      if (entry.type === 'essay' || place.type === 'essay') return [entry]
      return [{ ...entry, answers: place.answers.flatMap((id) => pieces.get(id) ?? []) }]
    }),
  }
}

/**
 * Answers before which neighbour an item goes when it moves from one index of its list to another: null for
 * the end, undefined when it stays where it is.
 */
export function neighbourAfterMove(
  list: readonly Reference[],
  { from, to }: { from: number; to: number },
): Reference | null | undefined {
  if (from === to || from < 0 || to < 0 || to >= list.length) return undefined
  return list.filter((_, index) => index !== from)[to] ?? null
}

function toOrderEntry(entry: EntryLine): OrderEntry {
  return entry.type === 'essay'
    ? { type: 'essay', essay: entry.piece.id }
    : { type: 'question', question: entry.question.id, answers: entry.answers.map((piece) => piece.id) }
}
