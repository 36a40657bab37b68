import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  FieldHook,
  PayloadRequest,
} from 'payload'
import { RoundtableError } from '../kernel/errors.ts'
import { isLocale, locales } from '../kernel/locales.ts'
import { keepingLocale } from '../kernel/request-locale.ts'
import { isSettled } from '../kernel/settled-write.ts'
import { isSealed } from '../press/seal.ts'
import { runFor } from './log/room-database.ts'
import { hasRoom } from './log/seed-room.ts'
import { coeditedFieldsOf, findField } from './rooms/coedited-fields.ts'
import { readRoomJson } from './rooms/read-room.ts'
import { replaceRoom } from './rooms/replace-room.ts'
import { nameRoom, type Room } from './rooms/room.ts'
import { baseOf } from './rooms/room-write.ts'
import { hashText } from './text/hash-text.ts'

/**
 * Once a text has a room, no write of its document changes it by the way: one that would is refused (D2). The room
 * itself brings the document in step, the press publishes what the room says, and a write that says so replaces it
 * (`replacingTexts`).
 */
export const keepRoomsText: FieldHook = async ({
  collection,
  context,
  field,
  operation,
  originalDoc,
  req,
  value,
}) => {
  const id: unknown = originalDoc?.id
  if (operation !== 'update' || typeof id !== 'number' || !collection || !field.name) return value
  // A version is restored in every language at once; `replaceAfterRestoring` tells the rooms.
  if (context.isRestoringVersion === true) return value
  const room = roomOf(req, { collection: collection.slug, id, field: field.name })
  if (!room || !(await hasRoom(runFor(req), nameRoom(room)))) return value
  const base = baseOf(context, field.name)
  if (base !== null) return (await replaceRoom(req, { room, json: value, base }))?.json ?? value
  if (isSettled(context) || isSealed(context)) return (await readRoomJson(req, room)) ?? value
  const kept: unknown = originalDoc[field.name]
  if (value !== undefined && hashText(value) !== hashText(kept)) throw keptByRoom(field.name)
  return kept
}

/** A restored version goes into the rooms of its texts too, as an edit like any other. */
export const replaceAfterRestoring: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  if (context.isRestoringVersion !== true || typeof doc.id !== 'number') return
  for (const room of roomsOf(req, { collection: collection.slug, id: doc.id })) {
    if (!(await hasRoom(runFor(req), nameRoom(room)))) continue
    const json = await keepingLocale(req, () => readField(req, room))
    await replaceRoom(req, { room, json, base: 'now' })
  }
}

/** What is erased for good leaves no text behind. */
export const forgetRooms: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  for (const room of roomsOf(req, { collection: collection.slug, id: Number(id) })) {
    const name = nameRoom(room)
    for (const table of ['snapshots', 'updates', 'authors', 'moments', 'texts']) {
      await runFor(req)(sql`delete from coediting.${sql.identifier(table)} where room = ${name}`)
    }
  }
}

async function readField(req: PayloadRequest, { collection, id, field, locale }: Room): Promise<unknown> {
  const { docs } = await req.payload.find({
    // A room's collection is one of the configuration's own.
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    locale: locale ?? undefined,
    overrideAccess: true,
    req,
  })
  return Reflect.get(Object(docs[0]), field)
}

type Document = { collection: string; id: number }

function roomOf(req: PayloadRequest, { field, ...document }: Document & { field: string }): Room | null {
  const locale = isLocale(req.locale) ? req.locale : null
  const candidates: Room[] = [
    { ...document, field, locale },
    { ...document, field, locale: null },
  ]
  return candidates.find((room) => findField(req.payload, room)) ?? null
}

function roomsOf(req: PayloadRequest, { collection, id }: Document): Room[] {
  const [, fields = []] =
    Object.entries(coeditedFieldsOf(req.payload)).find(([slug]) => slug === collection) ?? []
  return fields
    .flatMap((field) => [null, ...locales].map((locale) => ({ collection, id, field, locale })))
    .filter((room) => findField(req.payload, room))
}

function keptByRoom(field: string): RoundtableError {
  return new RoundtableError({
    code: 'text-coedited',
    zh: '这段文字正由大家共同编辑\uFF0C不能随文档一起改。请在编辑器里改\uFF0C或读取它现在的稿子\uFF0C说明替换的是哪一稿。',
    en: 'This text is edited together, and does not change with its document. Change it in the editor, or read it as it is now and name the text that you replace.',
    details: { field },
  })
}
