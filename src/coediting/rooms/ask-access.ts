import type { PayloadRequest, Where } from 'payload'
import { findDraft } from '../../kernel/documents.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import { isGuarded } from '../../press/guarded.ts'
import { mayEditNow } from '../../review/guard/may-edit-now.ts'
import { findField } from './coedited-fields.ts'
import type { Room } from './room.ts'

/** What somebody may do in a room now; `why` says what keeps them from editing, where a stage of the review does. */
export type RoomAccess = { mayRead: boolean; mayEdit: boolean; why: Bilingual | null }

const none: RoomAccess = { mayRead: false, mayEdit: false, why: null }

/** Answers what the caller may do in a room now: by the document's own access, and by the stage of its review. */
export async function askAccess(req: PayloadRequest, room: Room): Promise<RoomAccess> {
  const field = findField(req.payload, room)
  if (!field || !req.user) return none
  const document = await findDraft(req, { collection: field.slug, id: room.id, access: 'theirs' })
  if (!document) return none
  if (!(await mayUpdate(req, room))) return { ...none, mayRead: true }
  if (!isGuarded(room.collection) || !room.locale) return { mayRead: true, mayEdit: true, why: null }
  const { collection, id, locale } = room
  const ruling = await mayEditNow(req, { collection, id, locale })
  if (ruling.allowed) return { mayRead: true, mayEdit: true, why: null }
  return { mayRead: true, mayEdit: false, why: { zh: ruling.zh, en: ruling.en } }
}

async function mayUpdate(req: PayloadRequest, room: Room): Promise<boolean> {
  const field = findField(req.payload, room)
  if (!field) return false
  const rule = await req.payload.collections[field.slug].config.access.update({ req, id: room.id })
  if (typeof rule === 'boolean') return rule
  const where: Where = { and: [{ id: { equals: room.id } }, rule] }
  const { totalDocs } = await req.payload.count({ collection: field.slug, where, overrideAccess: true, req })
  return totalDocs > 0
}
