import type { PayloadRequest } from 'payload'
import { isDocumentId } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { isLocale } from '../../kernel/locales.ts'
import { askAccess } from '../rooms/ask-access.ts'
import { findField } from '../rooms/coedited-fields.ts'
import type { Room } from '../rooms/room.ts'

/**
 * Answers the room that a request's address names: `/:id/rooms/:field?locale=` of a collection, Chinese unless said.
 * @throws RoundtableError `not-allowed` for nobody, `not-found` for what is no room or what the caller may not read
 */
export async function readRoomOf(req: PayloadRequest, collection: string): Promise<Room> {
  if (!req.user) {
    throw new RoundtableError({ code: 'not-allowed', zh: '请先登录。', en: 'Log in first.' })
  }
  const [id, field] = [Number(req.routeParams?.id), String(req.routeParams?.field)]
  const locale = req.query.locale ?? 'zh'
  if (!isDocumentId(id) || !isLocale(locale)) throw noSuchText()
  const ofDocument = { collection, id, field }
  const room = [
    { ...ofDocument, locale },
    { ...ofDocument, locale: null },
  ].find((one) => findField(req.payload, one))
  if (!room || !(await askAccess(req, room)).mayRead) throw noSuchText()
  return room
}

/** A room that the site does not have, or that the caller may not know of. */
function noSuchText(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '没有这段正文\uFF0C或者你不能看它。请检查稿件编号、字段名和语言。',
    en: 'There is no such text, or you may not see it. Check the document’s number, the field’s name and the language.',
  })
}
