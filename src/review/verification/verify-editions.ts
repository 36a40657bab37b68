import type { Entry } from '../record/entry.ts'
import type { Fault } from './fault.ts'

/** A line of the ledger, as far as a record answers for it. */
export type RecordedEdition = { revision: number; contentHash: string | null; recordHead: string | null }

type Kept = { entries: readonly Entry[]; hashes: ReadonlyMap<number, string> }

/**
 * R7: every edition names the entry that speaks of it, every entry its edition. Editions from before the record name
 * none, and are told at its beginning.
 *
 * @param kept the entries, and their hashes by their numbers
 */
export function verifyEditions(kept: Kept, editions: readonly RecordedEdition[]): Fault[] {
  // A record that has not begun says nothing of what was published before it.
  if (kept.entries.length === 0 && editions.every(({ recordHead }) => recordHead === null)) return []
  const revisions = new Set(editions.map(({ revision }) => revision))
  return [
    ...editions.flatMap((edition) => verifyEdition(kept, edition)),
    ...kept.entries.flatMap(({ seq, act }): Fault[] =>
      'revision' in act && !revisions.has(act.revision) ? [lostEdition(seq, act.revision)] : [],
    ),
  ]
}

function verifyEdition({ entries, hashes }: Kept, edition: RecordedEdition): Fault[] {
  const { revision, recordHead } = edition
  const entry = entries.find(({ seq, act, by }) =>
    recordHead === null
      ? 'revision' in act && act.revision === revision && by.role === 'system'
      : hashes.get(seq) === recordHead,
  )
  if (entry && agrees(entry, edition)) return []
  return [otherHead(entry?.seq ?? entries.at(-1)?.seq ?? 0, revision)]
}

function agrees({ act }: Entry, { revision, contentHash }: RecordedEdition): boolean {
  if (!('revision' in act) || act.revision !== revision) return false
  return act.act !== 'published' || act.hash === contentHash
}

function otherHead(seq: number, revision: number): Fault {
  return {
    seq,
    zh: `刊发版本 ${revision} 所记的审稿记录末条不在这份记录里\uFF0C或者说的不是它。`,
    en: `Revision ${revision} names an entry as the head of its record that is not in it, or that speaks of another.`,
  }
}

function lostEdition(seq: number, revision: number): Fault {
  return {
    seq,
    zh: `第 ${seq} 条所说的刊发版本 ${revision} 不在刊发记录里。`,
    en: `Entry ${seq} speaks of revision ${revision}, which is not in the ledger.`,
  }
}
