import type { Composition } from '../../press/compose.ts'
import type { Unit } from '../record/acts.ts'

/** Answers what lists call each unit of a composition: the issue by its title, pieces as the desk lists them. */
export function nameUnits({ composed, material }: Composition): ReadonlyMap<Unit, string> {
  const pieces = [...material.pieces.values()].map(({ id, listTitle, headline }): [Unit, string] => [
    id,
    listTitle || headline || '…',
  ])
  return new Map<Unit, string>([['page', composed.issue.title || composed.issue.label], ...pieces])
}
