import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../../kernel/transaction.ts'
import { keyOf, type List, type ListRow } from './list.ts'
import type { ReadRow } from './read-list.ts'

/** What an import did to a list. */
export type ImportedList = { created: number; updated: number; unchanged: number; removed: number }

/**
 * Brings rows into a list, all or none: a row that the list has by its key is changed, another is added. With `replace`
 * the list is the file afterwards; without it nothing is taken away. Rows are written with the caller's rights.
 */
export function importList(
  req: PayloadRequest,
  { list, rows, replace }: { list: List; rows: readonly ReadRow[]; replace: boolean },
): Promise<ImportedList> {
  return inTransaction(req, async () => {
    const kept = await readRows(req, list)
    const done: ImportedList = { created: 0, updated: 0, unchanged: 0, removed: 0 }
    const wanted = new Set<string>()
    for (const { row } of rows) {
      const key = keyOf(row, list.key)
      wanted.add(key)
      const present = kept.get(key)
      if (!present) done.created += await create(req, { list, row })
      else if (isSame(present.row, row)) done.unchanged += 1
      else done.updated += await update(req, { list, row, id: present.id })
    }
    const others = [...kept].filter(([key]) => !wanted.has(key))
    if (replace) for (const [, { id }] of others) done.removed += await remove(req, { list, id })
    return done
  })
}

type KeptRow = { id: number; row: Record<string, unknown> }

async function readRows(req: PayloadRequest, list: List): Promise<Map<string, KeptRow>> {
  const { docs } = await req.payload.find({
    collection: list.slug,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.map((document) => {
      const row: Record<string, unknown> = Object.fromEntries(Object.entries(document))
      return [keyOf(row, list.key), { id: document.id, row }]
    }),
  )
}

function isSame(present: Record<string, unknown>, row: ListRow): boolean {
  const fields = Object.keys(row)
  return keyOf(present, fields) === keyOf(row, fields)
}

async function create(req: PayloadRequest, { list, row }: { list: List; row: ListRow }): Promise<1> {
  // The shape of the list reads the fields of its collection, and no others.
  const data = row as never
  await req.payload.create({ collection: list.slug, data, depth: 0, overrideAccess: false, req })
  return 1
}

async function update(
  req: PayloadRequest,
  { list, row, id }: { list: List; row: ListRow; id: number },
): Promise<1> {
  // As above.
  const data = row as never
  await req.payload.update({ collection: list.slug, id, data, depth: 0, overrideAccess: false, req })
  return 1
}

async function remove(req: PayloadRequest, { list, id }: { list: List; id: number }): Promise<1> {
  await req.payload.delete({ collection: list.slug, id, depth: 0, overrideAccess: false, req })
  return 1
}
