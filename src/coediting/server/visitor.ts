import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import type { Author } from '../log/author.ts'
import type { Room } from '../rooms/room.ts'

/** Somebody on a socket, as the site knows them when they come. */
export type Visitor = {
  user: TypedUser
  author: Author
  /** The session behind their cookie; null for a program with a key. */
  sessionId: string | null
}

/** Answers who sends a request, or null for nobody that the site knows. */
export async function findVisitor(payload: Payload, headers: Headers): Promise<Visitor | null> {
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  if (!user) return null
  const sessionId: unknown = Reflect.get(user, '_sid')
  return { user, author: authorOf(user), sessionId: typeof sessionId === 'string' ? sessionId : null }
}

/** Answers a request of the visitor's own, in the language of a room. */
export async function requestOf(
  payload: Payload,
  { visitor, room }: { visitor: Visitor; room: Room },
): Promise<PayloadRequest> {
  return createLocalReq({ user: visitor.user, locale: room.locale ?? undefined }, payload)
}

function authorOf(user: TypedUser): Author {
  if (user.collection !== 'people') return { person: null, name: null }
  return { person: user.id, name: user.name }
}
