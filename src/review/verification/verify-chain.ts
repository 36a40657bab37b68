import { canonicaliseContent } from '../../edition/canonical.ts'
import { hashText } from '../../edition/hash.ts'
import type { Locale } from '../../kernel/locales.ts'
import { type Entry, entrySchema, type StoredEntry } from '../record/entry.ts'
import type { Fault } from './fault.ts'

/** Whose record it is: an issue's, in a language. */
export type RecordedIssue = { issueId: number; locale: Locale }

/** The end of a record as it is kept beside it: without it, a missing last entry would not show. */
export type Head = { seq: number; hash: string }

/**
 * R7: reads a record's entries as they are stored, and names each that is not what was appended: changed, missing, out
 * of its place, or not in the form in which it was hashed.
 */
export function verifyChain({
  key,
  stored,
  head,
}: {
  key: RecordedIssue
  stored: readonly StoredEntry[]
  head: Head | null
}): { entries: Entry[]; faults: Fault[] } {
  const faults: Fault[] = []
  const entries: Entry[] = []
  let before: StoredEntry | null = null
  for (const one of stored) {
    const expected = (before?.seq ?? 0) + 1
    if (one.seq !== expected) faults.push(missing(expected, one.seq))
    const entry = readEntry(one)
    if (!entry) faults.push(changed(one.seq))
    else {
      if (entry.previous !== (before?.hash ?? null) && one.seq === expected) faults.push(cut(one.seq))
      if (entry.issueId !== key.issueId || entry.locale !== key.locale) faults.push(strayed(one.seq))
      entries.push(entry)
    }
    before = one
  }
  const end = { seq: before?.seq ?? 0, hash: before?.hash ?? null }
  if (end.seq !== (head?.seq ?? 0) || end.hash !== (head?.hash ?? null)) faults.push(otherEnd(end.seq, head))
  return { entries, faults }
}

function readEntry({ seq, hash, body }: StoredEntry): Entry | null {
  if (hashText(body) !== hash) return null
  const parsed = entrySchema.safeParse(parseJson(body))
  if (!parsed.success || parsed.data.seq !== seq) return null
  return canonicaliseContent(parsed.data) === body ? parsed.data : null
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

function changed(seq: number): Fault {
  return {
    seq,
    zh: `第 ${seq} 条被改动过\uFF1A内容与它的指纹不符。`,
    en: `Entry ${seq} was changed: its content is not the one that its hash names.`,
  }
}

function strayed(seq: number): Fault {
  return {
    seq,
    zh: `第 ${seq} 条是另一期或另一种文字的记录。`,
    en: `Entry ${seq} is of another issue’s record, or of another language’s.`,
  }
}

function missing(expected: number, found: number): Fault {
  return {
    seq: expected,
    zh: `缺第 ${expected} 条\uFF1A它的位置上是第 ${found} 条。`,
    en: `Entry ${expected} is missing: entry ${found} stands in its place.`,
  }
}

function cut(seq: number): Fault {
  return {
    seq,
    zh: `第 ${seq} 条接不上前一条\uFF1A前一条被换过。`,
    en: `Entry ${seq} does not follow the one before it, which was exchanged.`,
  }
}

function otherEnd(seq: number, head: Head | null): Fault {
  const last = head?.seq ?? 0
  return {
    seq: Math.max(last, seq),
    zh: `记录的末尾不对\uFF1A应当到第 ${last} 条\uFF0C现在到第 ${seq} 条\uFF0C或者最后一条被换过。`,
    en: `The record does not end where it did: it went to entry ${last} and goes to ${seq} now, or its last entry was exchanged.`,
  }
}
