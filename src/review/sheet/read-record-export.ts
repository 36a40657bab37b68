import type { PayloadRequest } from 'payload'
import type { Edition } from '../../generated/payload-types.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { readFrontMatter } from '../../press/front-matter.ts'
import { findEditions } from '../../press/ledger.ts'
import { readMaterial } from '../../press/material.ts'
import { checkOpen } from '../../press/sealing/closed.ts'
import type { StoredEntry } from '../record/entry.ts'
import { type RecordKey, readStoredEntries, readStoredHead } from '../store/entries.ts'
import { verifyRecord } from '../verification/verify-record.ts'
import { namePiecesOf } from './name-pieces.ts'
import type { RecordExport } from './record-export.ts'

/** A record with what its pieces are called. */
export type ReadRecord = { record: RecordExport; pieceNames: ReadonlyMap<number, string> }

/**
 * Reads a whole record with its verification (R7). Access is the caller's to check; of a sealed issue chiefs alone read it.
 * @throws RoundtableError `not-found`
 */
export async function readRecordExport(req: PayloadRequest, key: RecordKey): Promise<ReadRecord> {
  await checkOpen(req, key.issueId)
  const { stored, head } = await inTransaction(req, async () => ({
    stored: await readStoredEntries(req, key),
    head: await readStoredHead(req, key),
  }))
  const editions = await findEditions(req, key)
  const texts = await findTexts(req, stored)
  const record: RecordExport = {
    schema: 1,
    issue: await describeIssue(req, { key, newest: editions[0] ?? null }),
    locale: key.locale,
    entries: stored.map(({ seq, hash, body }) => ({ seq, hash, entry: parse(body) })),
    head,
    editions: editions.map(describeEdition).toReversed(),
    verification: verifyRecord({
      key,
      stored,
      head,
      editions: editions.map(describeEdition),
      contents: texts,
    }),
  }
  return { record, pieceNames: namePiecesOf(record, texts) }
}

function describeEdition(edition: Edition): RecordExport['editions'][number] {
  const { id, revision, kind, contentHash, recordHead, publishedAt } = edition
  return { id, revision, kind, contentHash: contentHash ?? null, recordHead: recordHead ?? null, publishedAt }
}

/** As it stands at the desk; of an issue that is there no more, what the ledger says. */
async function describeIssue(
  req: PayloadRequest,
  { key, newest }: { key: RecordKey; newest: Edition | null },
): Promise<RecordExport['issue']> {
  const material = await readMaterial(req, key)
  const timeZone = material?.series?.timeZone ?? 'Asia/Shanghai'
  if (!material) {
    const { title = '', label, series = '' } = newest ?? {}
    return { id: key.issueId, title, label: label ?? '', series, timeZone }
  }
  const { content } = readFrontMatter(material, key.locale)
  return {
    id: key.issueId,
    title: content.title,
    label: content.label,
    series: content.series.name,
    timeZone,
  }
}

/** Whatever the entries name by a hash, as far as it is a content on file. */
async function findTexts(
  req: PayloadRequest,
  stored: readonly StoredEntry[],
): Promise<ReadonlyMap<string, string>> {
  const named = new Set(stored.flatMap(({ body }) => body.match(/[0-9a-f]{64}/g) ?? []))
  const { docs } = await req.payload.find({
    collection: 'contents',
    where: { id: { in: [...named] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, body }) => [id, body]))
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
