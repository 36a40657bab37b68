import type { Connection } from '@hocuspocus/server'
import type { Payload } from 'payload'
import type { RoomMessage } from '../rooms/close-codes.ts'
import { nameRoom } from '../rooms/room.ts'
import type { RoomContext } from './context.ts'
import type { OpenRoom } from './open-room.ts'
import { askVisitorAccess } from './visitor.ts'

/** Asks what those in rooms may do, again whenever something has been announced that may change it. */
export type AccessChecks = {
  /** Something has changed: whoever was asked before must be asked again before anything of theirs is taken. */
  raise: () => void
  isDue: (context: RoomContext) => boolean
  /** Keeps a connection to what its visitor may do now, and tells them when that has changed. */
  check: (connection: Connection<RoomContext>) => Promise<void>
}

/** Begins to count rounds of checks for the rooms that are open on this node. */
export function openAccessChecks(
  payload: Payload,
  open: ReadonlyMap<string, Promise<OpenRoom>>,
): AccessChecks {
  let round = 0
  return {
    raise() {
      round += 1
    },
    isDue: ({ checked }) => checked?.round !== round,
    async check(connection) {
      const { context } = connection
      const { socket, room } = context
      // The desk's room has no text to read or edit.
      if (socket.isOver() || !room) return
      const asked = round
      // Before access is asked: an act in between makes what is written after it outdated.
      const acts = (await (await open.get(nameRoom(room)))?.countActs()) ?? null
      const access = await askVisitorAccess(payload, { visitor: socket.visitor, room })
      context.checked = { round: asked, acts }
      if (!access.mayRead) {
        connection.readOnly = true
        return socket.refuse('noAccess')
      }
      if (connection.readOnly !== access.mayEdit) return
      connection.readOnly = !access.mayEdit
      const message: RoomMessage = { type: 'access', mayEdit: access.mayEdit, why: access.why }
      connection.sendStateless(JSON.stringify(message))
    },
  }
}
