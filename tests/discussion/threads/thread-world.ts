import { createLocalReq, type PayloadRequest } from 'payload'
import { beginRoom } from '../../../src/coediting/rooms/begin-room.ts'
import { readRoom } from '../../../src/coediting/rooms/read-room.ts'
import { nameRoom, type Room } from '../../../src/coediting/rooms/room.ts'
import type { Anchor } from '../../../src/discussion/anchors/anchor.ts'
import { placePrinted } from '../../../src/discussion/anchors/place-anchor.ts'
import { openThread } from '../../../src/discussion/threads/open-thread.ts'
import type { NewThread, Thread } from '../../../src/discussion/threads/thread.ts'
import { type CoeditingWorld, openCoeditingWorld } from '../../coediting/support/coediting-world.ts'
import { type MadeIssue, makeCompleteIssue } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'

/** An issue with an answer, whose body is discussed. */
export type ThreadWorld = CoeditingWorld & {
  made: MadeIssue
  room: Room
  /** Answers a request of a person, as the site would make it of theirs. */
  requestOf: (person: MadePerson | null) => Promise<PayloadRequest>
  /** Opens a thread on words of the body. */
  open: (by: MadePerson, quote: string, more?: Partial<NewThread>) => Promise<Thread>
}

/** Makes an issue of its own to discuss. */
export async function openThreadWorld(): Promise<ThreadWorld> {
  const world = await openCoeditingWorld()
  const made = await makeCompleteIssue(world.payload)
  const room: Room = { collection: 'answers', id: made.answers[0]?.id ?? 0, field: 'body', locale: 'zh' }
  await beginRoom(world.payload, room)
  const requestOf = (person: MadePerson | null) =>
    createLocalReq(
      { ...(person ? { user: { ...person.person, collection: 'people' } } : {}), locale: 'zh' },
      world.payload,
    )
  return {
    ...world,
    made,
    room,
    requestOf,
    open: async (by, quote, more = {}) =>
      openThread(await requestOf(by), {
        room: nameRoom(room),
        on: { anchor: await anchorOn(await requestOf(null), room, quote) },
        body: '这里请再核一遍。',
        mentions: [],
        isBlocking: false,
        ...more,
      }),
  }
}

/** Answers an anchor on words of a room's text. */
export async function anchorOn(req: PayloadRequest, room: Room, quote: string): Promise<Anchor> {
  const text = await readRoom(req, room)
  const anchor = text && placePrinted(text.document, { blockId: '', start: 0, quote, prefix: '', suffix: '' })
  if (!anchor) throw new Error(`the text does not say ${quote}`)
  return anchor
}

/** Makes somebody of a role. */
export async function makeSomebody(
  { payload }: ThreadWorld,
  role: 'reader' | 'editor' | 'proofreader' | 'section-editor',
) {
  return makePerson(payload, { role })
}
