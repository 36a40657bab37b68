import type { Import } from '../generated/payload-types.ts'
import type { Act } from './review/act.ts'

/** Answers the acts of an import. */
export function readActs({ acts }: Pick<Import, 'acts'>): Act[] {
  // Written by `saveActs` alone, which takes what `actSchema` reads.
  return acts as Act[]
}
