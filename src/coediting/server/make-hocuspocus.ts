import { Hocuspocus } from '@hocuspocus/server'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { compactRoom } from '../log/compact-room.ts'
import type { RoomDatabase } from '../log/room-database.ts'
import { askAccess } from '../rooms/ask-access.ts'
import { bounds } from '../rooms/bounds.ts'
import type { RefusedReason, RoomMessage } from '../rooms/close-codes.ts'
import { findField } from '../rooms/coedited-fields.ts'
import { parseRoom } from '../rooms/room.ts'
import { storeRoom } from '../rooms/store-room.ts'
import type { RoomContext } from './context.ts'
import { type OpenRoom, openRoom } from './open-room.ts'
import { tameAwareness } from './tame-awareness.ts'
import { requestOf } from './visitor.ts'

/** What rooms stand on. */
export type Ground = { payload: Payload; database: RoomDatabase; node: string; logger: Logger }

/** A Hocuspocus whose rooms stand on the log, and the rooms that are open in it, by name. */
export type Rooms = { hocuspocus: Hocuspocus<RoomContext>; open: Map<string, Promise<OpenRoom>> }

const step1 = 0
/** Milliseconds without an edit, and at most, until a document is brought in step. */
const storing = { debounce: 1_500, maxDebounce: 5_000 }

/** Makes the rooms of this node. */
export function makeRooms(ground: Ground): Rooms {
  const { payload, database, logger } = ground
  const open: Rooms['open'] = new Map()
  const hocuspocus = new Hocuspocus<RoomContext>({
    name: 'roundtable',
    quiet: true,
    ...storing,
    maxPendingDocuments: 8,
    maxUnauthenticatedQueueSize: bounds.message,

    async onAuthenticate({ connectionConfig, context, documentName, instance }) {
      const room = parseRoom(documentName)
      if (!room || !findField(payload, room)) throw refusal('no-room')
      const { socket } = context
      const access = await askAccess(await requestOf(payload, { visitor: socket.visitor, room }), room)
      if (!access.mayRead) throw refusal('no-access')
      const document = instance.documents.get(documentName)
      const isFull = document
        ? document.getConnectionsCount() >= bounds.socketsPerRoom
        : instance.documents.size >= bounds.rooms
      if (isFull) throw refusal('too-many')
      connectionConfig.readOnly = !access.mayEdit
      return { room, why: access.why }
    },

    async onLoadDocument({ document, documentName }) {
      const room = parseRoom(documentName)
      if (!room) throw refusal('no-room')
      const opening = openRoom(ground, { room, document })
      open.set(documentName, opening)
      try {
        await opening
      } catch (error) {
        open.delete(documentName)
        logger.error({ err: error, room: documentName }, 'a room could not be opened')
        throw refusal('no-room')
      }
    },

    async connected({ connection, connectionConfig, context }) {
      const why: unknown = Reflect.get(context, 'why')
      const message = { type: 'access', mayEdit: !connectionConfig.readOnly, why: why ?? null }
      connection.sendStateless(JSON.stringify(message))
    },

    async beforeHandleAwareness(payload) {
      tameAwareness(payload)
    },

    // Acknowledged means committed: this is awaited before Hocuspocus applies, broadcasts or acknowledges an update.
    async beforeSync({ connection, context, documentName, payload: update, type }) {
      const { socket } = context
      if (type === step1 || connection.readOnly) return
      if (socket.isOver()) {
        connection.readOnly = true
        return
      }
      const room = await open.get(documentName)
      const origin = { source: 'connection', connection } as const
      const kept = room ? await room.keep(update, { author: socket.visitor.author, origin }) : 'notKept'
      if (kept === 'kept') return
      // Hocuspocus neither applies nor acknowledges what comes on a connection that may only read.
      connection.readOnly = true
      logger.warn({ room: documentName, author: socket.visitor.author, kept }, 'an update was not kept')
      socket.refuse(kept)
    },

    async onStoreDocument({ document, documentName, lastContext }) {
      const room = parseRoom(documentName)
      if (!room) return
      try {
        await storeRoom(payload, { room, user: lastContext.socket?.visitor.user ?? null })
        const message: RoomMessage = { type: 'stored' }
        document.broadcastStateless(JSON.stringify(message))
      } catch (error) {
        // The log has it all; `storeBehind` tries again.
        logger.error({ err: error, room: documentName }, 'a room could not be brought into its document')
      }
    },

    async afterUnloadDocument({ documentName }) {
      open.delete(documentName)
      await compactRoom(database, documentName).catch((error: unknown) => {
        logger.error({ err: error, room: documentName }, 'a room could not be compacted')
      })
    },
  })
  return { hocuspocus, open }
}

/** Hocuspocus prints errors with a message, and tells the client the reason. */
function refusal(reason: RefusedReason): Error {
  return Object.assign(new Error(''), { reason })
}
