import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, RequestContext } from 'payload'
import { isGuarded, readWriteArguments } from './guarded.ts'
import { refuseStanding } from './hooks.ts'
import { findDocumentIds } from './locks.ts'
import { isSealed } from './seal.ts'
import { isTrashing } from './write-rules.ts'

type Row = Record<string, unknown>

const rowsKey = Symbol('published rows before a way to the trash or back')

/**
 * P5 on the way to the trash and back, which Payload takes by writing the newest draft into the published row:
 * refuses what stands in a current edition, and keeps the rows of all else as they are.
 */
export const keepRowsBeforeTrash: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { slug } = collection
  const written = readWriteArguments(args)
  const isMove = operation === 'update' && !written.draft && isTrashing(written.data)
  if (!isMove || !isGuarded(slug) || isSealed(req.context)) return args
  const rows = new Map<number, Row>()
  for (const id of await findDocumentIds(req, { slug, operation, written })) {
    await refuseStanding(slug, id, req)
    const row = await req.payload.db.findOne<Row & { id: number }>({
      collection: slug,
      where: { id: { equals: id } },
      locale: 'all',
      req,
    })
    if (row) rows.set(id, row)
  }
  Reflect.set(req.context, rowsKey, rows)
  return { ...args, data: { ...written.data, _status: 'draft' } }
}

/** Puts back what `keepRowsBeforeTrash` has kept; of the row, only its place in the trash has changed. */
export const putRowsBackAfterTrash: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const id: unknown = Reflect.get(Object(doc), 'id')
  const row = typeof id === 'number' ? readRows(context).get(id) : undefined
  if (typeof id !== 'number' || !row) return
  readRows(context).delete(id)
  const deletedAt: unknown = Reflect.get(Object(doc), 'deletedAt')
  await req.payload.db.updateOne({
    collection: collection.slug,
    id,
    data: { ...row, deletedAt: deletedAt ?? null, _status: 'draft' },
    returning: false,
    req,
  })
}

function readRows(context: RequestContext): Map<number, Row> {
  const rows: unknown = Reflect.get(context, rowsKey)
  return rows instanceof Map ? rows : new Map<number, Row>()
}
