import type { PayloadRequest } from 'payload'
import { nameRoom, type Room } from '../../coediting/rooms/room.ts'
import { roles } from '../../kernel/access.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import type { Place } from '../anchors/anchor.ts'
import { mayRead } from '../inbox/may-read.ts'
import { checkDocument, checkStaff } from './check-access.ts'
import { findPlaces } from './room-text.ts'
import { findThreadsOf, findThreadsOfIssue } from './store.ts'
import type { ShownThread, Thread } from './thread.ts'

/** Answers the threads of a document's texts, as their places follow one another. @throws RoundtableError `not-allowed`, `not-found` */
export async function listThreads(
  req: PayloadRequest,
  { collection, id }: { collection: Thread['collection']; id: number },
): Promise<ShownThread[]> {
  checkStaff(req)
  return inTransaction(req, async () => {
    const { title } = await checkDocument(req, { collection, id })
    const threads = await findThreadsOf(req, { collection, id })
    return place(req, { threads, titleOf: () => title })
  })
}

/** Answers the threads of an issue and of all its pieces. @throws RoundtableError `not-allowed`, `not-found` */
export async function listThreadsOfIssue(req: PayloadRequest, issueId: number): Promise<ShownThread[]> {
  checkStaff(req)
  return inTransaction(req, async () => {
    const { title } = await checkDocument(req, { collection: 'issues', id: issueId })
    const threads = await findThreadsOfIssue(req, issueId)
    const titles = await findTitles(req, issueId)
    // What lies in the trash is not discussed from here.
    const open = threads.filter(
      ({ collection, documentId }) => collection === 'issues' || titles.has(documentId),
    )
    return place(req, {
      threads: open,
      titleOf: ({ collection, documentId }) =>
        (collection === 'issues' ? title : titles.get(documentId)) ?? '',
    })
  })
}

/** Answers who can be named in a thread of a document: all who may read it. @throws RoundtableError `not-allowed`, `not-found` */
export async function listMentionable(
  req: PayloadRequest,
  subject: { collection: Thread['collection']; id: number },
): Promise<{ id: number; name: string }[]> {
  checkStaff(req)
  return inTransaction(req, async () => {
    await checkDocument(req, subject)
    const { docs } = await req.payload.find({
      collection: 'people',
      pagination: false,
      sort: 'name',
      depth: 0,
      overrideAccess: true,
      req,
    })
    const readers = new Set<string>()
    // What somebody may read is their role's: one of each is asked.
    for (const role of roles) {
      const person = docs.find((candidate) => candidate.role === role)
      if (!person) continue
      if (await mayRead(req, { person, collection: subject.collection, documentId: subject.id }))
        readers.add(role)
    }
    return docs.filter(({ role }) => readers.has(role)).map(({ id, name }) => ({ id, name }))
  })
}

async function findTitles(req: PayloadRequest, issueId: number): Promise<Map<number, string>> {
  const { docs } = await req.payload.find({
    collection: 'answers',
    where: { issue: { equals: issueId } },
    draft: true,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, listTitle }) => [id, listTitle ?? '']))
}

async function place(
  req: PayloadRequest,
  { threads, titleOf }: { threads: readonly Thread[]; titleOf: (thread: Thread) => string },
): Promise<ShownThread[]> {
  const places = new Map<number, Place | null>()
  for (const [, together] of Map.groupBy(threads, (thread) => nameRoom(roomOfThread(thread)))) {
    const [first] = together
    if (!first) continue
    for (const [id, found] of await findPlaces(req, { room: roomOfThread(first), threads: together })) {
      places.set(id, found)
    }
  }
  return threads
    .map((thread) => ({ ...thread, title: titleOf(thread), place: places.get(thread.id) ?? null }))
    .toSorted(byPlace)
}

/** Answers the room of the text that a thread is on. */
export function roomOfThread({ collection, documentId, field, locale }: Thread): Room {
  return { collection, id: documentId, field, locale }
}

/** What has lost its place stands at the end. */
function byPlace(one: ShownThread, other: ShownThread): number {
  if (one.collection !== other.collection) return one.collection === 'issues' ? -1 : 1
  if (one.documentId !== other.documentId) return one.documentId - other.documentId
  const [first, second] = [one.place?.from, other.place?.from]
  if (first && second) return first.line - second.line || first.offset - second.offset || one.id - other.id
  return Number(!first) - Number(!second) || one.id - other.id
}
