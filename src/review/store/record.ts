import type { PayloadRequest } from 'payload'
import { hashText } from '../../edition/hash.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import type { Act } from '../record/acts.ts'
import { type Actor, type Entry, entrySchema, type StoredEntry, sealEntry } from '../record/entry.ts'
import { type RecordKey, readStoredEntries, readStoredHead, type StoredHead, storeEntry } from './entries.ts'

/** A record as it is kept: its entries, oldest first, and the head that is kept apart from them. */
export type KeptRecord = { entries: Entry[]; head: StoredHead | null }

/**
 * Reads a record, inside a transaction, and looks that it holds together: every entry under its own hash, each naming
 * the one before, the head being the last (R7).
 * @throws RoundtableError `record-broken`, its details naming the entry
 */
export async function readRecord(req: PayloadRequest, key: RecordKey): Promise<KeptRecord> {
  const stored = await readStoredEntries(req, key)
  const head = await readStoredHead(req, key)
  const entries: Entry[] = []
  let previous: string | null = null
  for (const [index, kept] of stored.entries()) {
    const entry = openEntry(kept)
    const isNext = kept.seq === index + 1 && entry?.seq === kept.seq && entry.previous === previous
    if (!entry || !isNext || !isOf(entry, key)) throw broken(key, kept.seq)
    entries.push(entry)
    previous = kept.hash
  }
  if ((head?.hash ?? null) !== previous) throw broken(key, entries.length + 1)
  return { entries, head }
}

/** Appends acts to a record that its caller has locked and read; answers the entries as they are kept. */
export async function appendActs(
  req: PayloadRequest,
  { key, record, acts, at }: { key: RecordKey; record: KeptRecord; acts: readonly NewAct[]; at: Date },
): Promise<StoredEntry[]> {
  const appended: StoredEntry[] = []
  let previous = record.head?.hash ?? null
  let seq = record.entries.length
  for (const { act, by } of acts) {
    seq += 1
    const entry = sealEntry({ schema: 1, ...key, seq, at: at.toISOString(), by, act, previous })
    await storeEntry(req, { key, entry, at: at.toISOString() })
    appended.push(entry)
    previous = entry.hash
  }
  return appended
}

/** An act on its way into a record. */
export type NewAct = { act: Act; by: Actor }

function openEntry({ hash, body }: StoredEntry): Entry | null {
  if (hashText(body) !== hash) return null
  return entrySchema.safeParse(JSON.parse(body)).data ?? null
}

function isOf(entry: Entry, { issueId, locale }: RecordKey): boolean {
  return entry.issueId === issueId && entry.locale === locale
}

function broken({ issueId, locale }: RecordKey, seq: number): RoundtableError {
  return new RoundtableError({
    code: 'record-broken',
    zh: `审稿记录在第 ${seq} 条处断裂\uFF0C不能继续签字和刊发。请管理员运行 npm run verify:record 查明。`,
    en: `The record breaks at entry ${seq}: nothing can be signed or published. Have an administrator run npm run verify:record.`,
    details: { issueId, locale, seq },
  })
}
