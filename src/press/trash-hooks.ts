import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  RequestContext,
} from 'payload'
import { isGuarded, readWriteArguments } from './guarded.ts'
import { refuseStanding } from './hooks.ts'
import { findDocumentIds } from './locks.ts'
import { isSealed } from './seal.ts'
import { isTrashing } from './write-rules.ts'

type Row = Record<string, unknown>

const rowsKey = Symbol('published rows before a way to the trash or back')

/**
 * P5 on the way to the trash and back, which Payload takes by writing the newest draft into the published row: keeps
 * the rows as they are, for `putRowsBackAfterTrash`.
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
  const rows = new Map<string, Row>()
  for (const id of await findDocumentIds(req, { slug, operation, written })) {
    const row = await req.payload.db.findOne<Row & { id: number }>({
      collection: slug,
      where: { id: { equals: id } },
      locale: 'all',
      req,
    })
    if (row) rows.set(`${slug}:${id}`, row)
  }
  Reflect.set(req.context, rowsKey, rows)
  return { ...args, data: { ...written.data, _status: 'draft' } }
}

/** P5: what stands in a current edition is neither moved to the trash nor from it. Asked once access is granted. */
export const guardMoves: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const id = readId(originalDoc)
  const isMoved = id !== null && readRows(req.context).has(`${collection.slug}:${id}`)
  if (isMoved) await refuseStanding(collection.slug, id, req)
  return data
}

/** Puts back what `keepRowsBeforeTrash` has kept; of the row, only its place in the trash has changed. */
export const putRowsBackAfterTrash: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const id = readId(doc)
  const key = `${collection.slug}:${id}`
  const row = readRows(context).get(key)
  if (id === null || !row) return
  readRows(context).delete(key)
  const deletedAt: unknown = Reflect.get(Object(doc), 'deletedAt')
  await req.payload.db.updateOne({
    collection: collection.slug,
    id,
    data: { ...row, deletedAt: deletedAt ?? null, _status: 'draft' },
    returning: false,
    req,
  })
}

/** The rows kept for a move under way; none for the press, whose context says so. */
function readRows(context: RequestContext): Map<string, Row> {
  const rows: unknown = isSealed(context) ? null : Reflect.get(context, rowsKey)
  return rows instanceof Map ? rows : new Map<string, Row>()
}

function readId(document: unknown): number | null {
  const id: unknown = Reflect.get(Object(document), 'id')
  return typeof id === 'number' ? id : null
}
