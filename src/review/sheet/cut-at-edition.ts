import type { RecordExport } from './record-export.ts'

/** Answers the part of a record that an edition was published on: its head is the one that the edition keeps. */
export function cutAtEdition(record: RecordExport, { revision }: { revision: number }): RecordExport {
  const edition = record.editions.find((one) => one.revision === revision)
  const last = record.entries.findIndex(({ hash }) => hash === edition?.recordHead)
  if (!edition || last === -1)
    return { ...record, entries: [], head: null, editions: edition ? [edition] : [] }
  const entries = record.entries.slice(0, last + 1)
  const end = entries.at(-1)
  return {
    ...record,
    entries,
    head: end ? { seq: end.seq, hash: end.hash } : null,
    editions: record.editions.filter((one) => one.revision <= revision),
  }
}
