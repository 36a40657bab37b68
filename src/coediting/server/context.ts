import type { Room } from '../rooms/room.ts'
import type { RoomSocket } from './socket.ts'

/** What the server knows of one connection to one room. */
export type RoomContext = {
  socket: RoomSocket
  room: Room
  /** The Yjs client that shows this connection's caret, once it has shown one. */
  client?: number
}
