import type { Room } from '../rooms/room.ts'
import type { RoomSocket } from './socket.ts'

/** What the server knows of one connection to one room. */
export type RoomContext = {
  socket: RoomSocket
  /** Null in the desk's room. */
  room: Room | null
  /** The Yjs client that shows this connection's caret, once it has shown one. */
  client?: number
  /** Whether this connection has handed over all that it had when it came. */
  hasSynced?: boolean
  /** Whether the message under way is passed over. */
  isSkipping?: boolean
  /** What its access was asked after: the round of checks, and the acts on the issue (`countActs`). */
  checked?: { round: number; acts: string | null }
  /** The receipt that it has asked for before that. */
  owed?: number
}
