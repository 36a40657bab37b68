import { createLocalReq, type Payload, type TypedUser } from 'payload'
import type { Author } from '../log/author.ts'
import { askAccess, type RoomAccess } from '../rooms/ask-access.ts'
import { findGuestOf, type Guest } from '../rooms/guest.ts'
import type { Room } from '../rooms/room.ts'

/** Somebody on a socket, as the site knows them when they come. */
export type Visitor = {
  /** Null for a guest. */
  user: TypedUser | null
  author: Author
  guest: Guest | null
  /** The session behind their cookie; null for a program with a key. */
  sessionId: string | null
}

/**
 * Answers who sends a request, or null for nobody that the site knows.
 * @param asGuest - whether they come as a guest, with whatever account their browser is signed in
 */
export async function findVisitor(
  payload: Payload,
  { headers, asGuest }: { headers: Headers; asGuest: boolean },
): Promise<Visitor | null> {
  if (asGuest) {
    const guest = await findGuestOf(payload, headers)
    return guest && { user: null, author: { person: null, name: guest.name }, guest, sessionId: null }
  }
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  if (!user) return null
  const sessionId: unknown = Reflect.get(user, '_sid')
  return {
    user,
    author: authorOf(user),
    guest: null,
    sessionId: typeof sessionId === 'string' ? sessionId : null,
  }
}

/** Answers what a visitor may do in a room now. */
export async function askVisitorAccess(
  payload: Payload,
  { visitor: { user, guest }, room }: { visitor: Visitor; room: Room },
): Promise<RoomAccess> {
  if (guest) return guest.askAccess(room)
  return askAccess(
    await createLocalReq({ user: user ?? undefined, locale: room.locale ?? undefined }, payload),
    room,
  )
}

function authorOf(user: TypedUser): Author {
  if (user.collection !== 'people') return { person: null, name: null }
  return { person: user.id, name: user.name }
}
