import type { PayloadRequest } from 'payload'
import { findField } from '../../coediting/rooms/coedited-fields.ts'
import { parseRoom, type Room } from '../../coediting/rooms/room.ts'
import type { Person } from '../../generated/payload-types.ts'
import { hasRole, roles } from '../../kernel/access.ts'
import { findDraft, idOf } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { mayRead } from '../inbox/may-read.ts'
import { discussed, type Thread } from './thread.ts'

/** A text that somebody discusses: its room, the issue that prints it, and what its document is called. */
export type Subject = { room: Room; issueId: number | null; title: string }

/** Answers the person who calls. @throws RoundtableError `not-allowed` for whoever is no member of staff */
export function checkStaff(req: PayloadRequest): Person {
  if (hasRole(req, roles) && req.user) return req.user
  throw new RoundtableError({
    code: 'not-allowed',
    zh: '批注只给采编人员看。请先登录。',
    en: 'Comments are for members of staff. Please sign in.',
  })
}

/**
 * Answers the text of a room's name, if the caller may read its document: then they may remark on it.
 * @throws RoundtableError `not-found` for a document that there is not for the caller, `invalid-input` for a name of no text
 *   that is discussed
 */
export async function checkReadable(req: PayloadRequest, name: string): Promise<Subject> {
  const room = parseRoom(name)
  if (!room || !isDiscussed(room.collection) || !findField(req.payload, room)) {
    throw new RoundtableError({
      code: 'invalid-input',
      zh: '这里没有可以批注的正文。请从编辑器或预览里批注。',
      en: 'There is no text here to comment on. Comment in the editor or on the preview.',
      details: { at: 'room' },
    })
  }
  return { room, ...(await checkDocument(req, { collection: room.collection, id: room.id })) }
}

/** Answers what a document is called, if the caller may read it. @throws RoundtableError `not-found` */
export async function checkDocument(
  req: PayloadRequest,
  { collection, id }: { collection: Thread['collection']; id: number },
): Promise<Omit<Subject, 'room'>> {
  if (collection === 'issues') {
    const issue = await findDraft(req, { collection, id, access: 'theirs' })
    if (issue) return { issueId: issue.id, title: issue.title ?? '' }
  } else {
    const answer = await findDraft(req, { collection, id, access: 'theirs' })
    if (answer) return { issueId: idOf(answer.issue), title: answer.listTitle ?? '' }
  }
  throw noDocument()
}

/** @throws RoundtableError `invalid-input` naming the first who may not read the document, or is nobody */
export async function checkMentions(
  req: PayloadRequest,
  {
    mentions,
    room,
  }: { mentions: readonly number[]; room: Pick<Room, 'id'> & { collection: Thread['collection'] } },
): Promise<void> {
  if (mentions.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { in: [...mentions] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const id of mentions) {
    const person = docs.find((found) => found.id === id)
    if (person && (await mayRead(req, { person, collection: room.collection, documentId: room.id }))) continue
    const name = person?.name ?? String(id)
    throw new RoundtableError({
      code: 'invalid-input',
      zh: `${name}不能看这篇稿件\uFF0C所以不能提到。请换一个人。`,
      en: `${name} may not read this text, so cannot be mentioned. Name somebody else.`,
      details: { at: 'mentions', id },
    })
  }
}

/** Says whether texts of a collection are discussed. */
export function isDiscussed(collection: string): collection is Thread['collection'] {
  return discussed.some((slug) => slug === collection)
}

/** @throws RoundtableError `not-allowed` with a sentence, unless it is so */
export function checkAllowed(isAllowed: boolean, says: { zh: string; en: string }): void {
  if (!isAllowed) throw new RoundtableError({ code: 'not-allowed', ...says })
}

/** Answers the refusal of a thread or comment that there is not. */
export function noThread(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '没有这条批注\uFF0C它可能已经删除。请重新载入。',
    en: 'There is no such comment; it may have been deleted. Reload the page.',
  })
}

function noDocument(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '没有这篇稿件\uFF0C或者它不对你开放。',
    en: 'There is no such text, or it is not open to you.',
  })
}
