import { hashText } from '../../edition/hash.ts'
import type { Entry, StoredEntry } from '../record/entry.ts'
import type { Fault } from './fault.ts'
import { verifyActs } from './verify-acts.ts'
import { type Head, verifyChain } from './verify-chain.ts'

/** A line of the ledger, as far as a record answers for it. */
export type RecordedEdition = { revision: number; contentHash: string | null; recordHead: string | null }

/** A record with all that it speaks of. */
export type RecordToVerify = {
  /** The entries as they are stored, by their numbers. */
  stored: readonly StoredEntry[]
  head: Head | null
  editions: readonly RecordedEdition[]
  /** The texts on file under the hashes that the record names. */
  contents: ReadonlyMap<string, string>
}

/**
 * R7: proves a record whole, or names what is not: every entry is the one that was appended and none is missing, every
 * act was allowed when it was done, the signed texts are on file, and the editions name their entries.
 */
export function verifyRecord({ stored, head, editions, contents }: RecordToVerify): {
  whole: boolean
  faults: Fault[]
} {
  const { entries, faults: broken } = verifyChain({ stored, head })
  const hashes = new Map(stored.map(({ seq, hash }) => [seq, hash]))
  const faults = [
    ...broken,
    // The acts of a broken chain prove nothing by themselves.
    ...(broken.length === 0 ? verifyActs(entries) : []),
    ...verifyTexts(entries, contents),
    ...verifyEditions(entries, { hashes, editions }),
  ]
  return { whole: faults.length === 0, faults: faults.toSorted((one, other) => one.seq - other.seq) }
}

/** Answers the hashes of all texts that a record names. */
export function listNamedTexts(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(namedTexts))]
}

function namedTexts({ act }: Entry): string[] {
  switch (act.act) {
    case 'sign':
    case 'print-after-changes':
    case 'verify-changes':
    case 'published':
      return [act.hash, ...Object.values(act.pieces)]
    default:
      return []
  }
}

function verifyTexts(entries: readonly Entry[], contents: ReadonlyMap<string, string>): Fault[] {
  return entries.flatMap((entry) => {
    const lost = namedTexts(entry).find((hash) => hashText(contents.get(hash) ?? '') !== hash)
    if (lost === undefined) return []
    const { seq } = entry
    const name = lost.slice(0, 12)
    return [
      {
        seq,
        zh: `第 ${seq} 条所签的文字 ${name} 不在库里\uFF0C或者被改动过。`,
        en: `The text ${name} that entry ${seq} names is not on file, or was changed.`,
      },
    ]
  })
}

function verifyEditions(
  entries: readonly Entry[],
  { hashes, editions }: { hashes: ReadonlyMap<number, string>; editions: readonly RecordedEdition[] },
): Fault[] {
  return editions.flatMap((edition): Fault[] => {
    const { revision, contentHash, recordHead } = edition
    if (recordHead === null) return []
    const entry = entries.find(({ seq }) => hashes.get(seq) === recordHead)
    if (entry && agrees(entry, { revision, contentHash })) return []
    const seq = entry?.seq ?? entries.at(-1)?.seq ?? 0
    return [
      {
        seq,
        zh: `刊发版本 ${revision} 所记的审稿记录末条不在这份记录里\uFF0C或者说的不是它。`,
        en: `Revision ${revision} names an entry as the head of its record that is not in it, or that speaks of another.`,
      },
    ]
  })
}

function agrees(
  { act }: Entry,
  { revision, contentHash }: Pick<RecordedEdition, 'revision' | 'contentHash'>,
): boolean {
  if (!('revision' in act) || act.revision !== revision) return false
  return act.act !== 'published' || act.hash === contentHash
}
