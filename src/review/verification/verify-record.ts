import { hashText } from '../../edition/hash.ts'
import type { Entry, StoredEntry } from '../record/entry.ts'
import type { Fault } from './fault.ts'
import { verifyActs } from './verify-acts.ts'
import { type Head, type RecordedIssue, verifyChain } from './verify-chain.ts'
import { type RecordedEdition, verifyEditions } from './verify-editions.ts'
import { verifyPrintChanges } from './verify-print-changes.ts'

/** A record with all that it speaks of. */
export type RecordToVerify = {
  key: RecordedIssue
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
export function verifyRecord({ key, stored, head, editions, contents }: RecordToVerify): {
  whole: boolean
  faults: Fault[]
} {
  const { entries, faults: broken } = verifyChain({ key, stored, head })
  const hashes = new Map(stored.map(({ seq, hash }) => [seq, hash]))
  const faults = [
    ...broken,
    // The acts of a broken chain prove nothing by themselves.
    ...(broken.length === 0 ? verifyActs(entries) : []),
    ...verifyTexts(entries, contents),
    ...verifyPrintChanges(entries, { contents, sealed: findSealed(entries) }),
    ...verifyEditions({ entries, hashes }, editions),
  ]
  return { whole: faults.length === 0, faults: faults.toSorted((one, other) => one.seq - other.seq) }
}

/** What two people sealed is named by its hash alone, until two people lift the seal. */
function findSealed(entries: readonly Entry[]): ReadonlySet<string> {
  const lifted = entries.findLast(({ act }) => act.act === 'seal-lifted')?.seq ?? 0
  return new Set(entries.flatMap(({ act, seq }) => (act.act === 'sealed' && seq > lifted ? act.hashes : [])))
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
  const sealed = findSealed(entries)
  return entries.flatMap((entry) => {
    const named = namedTexts(entry).filter((hash) => !sealed.has(hash))
    const lost = named.find((hash) => hashText(contents.get(hash) ?? '') !== hash)
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
