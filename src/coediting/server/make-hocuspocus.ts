import { type Connection, Hocuspocus } from '@hocuspocus/server'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { compactLongRoom, compactRoom } from '../log/compact-room.ts'
import type { RoomDatabase } from '../log/room-database.ts'
import { bounds } from '../rooms/bounds.ts'
import type { closeCodes, RefusedReason, RoomMessage } from '../rooms/close-codes.ts'
import { findField } from '../rooms/coedited-fields.ts'
import { deskRoomName } from '../rooms/desk-room-name.ts'
import { receiptMessage, storeMessage } from '../rooms/receipts.ts'
import { parseRoom } from '../rooms/room.ts'
import { storeRoom } from '../rooms/store-room.ts'
import { type AccessChecks, openAccessChecks } from './check-access.ts'
import type { RoomContext } from './context.ts'
import { type Kept, type OpenRoom, openRoom } from './open-room.ts'
import { tameAwareness } from './tame-awareness.ts'
import { askVisitorAccess } from './visitor.ts'

/** What rooms stand on. */
export type Ground = { payload: Payload; database: RoomDatabase; node: string; logger: Logger }

/** A Hocuspocus whose rooms stand on the log, and the rooms that are open in it, by name. */
export type Rooms = {
  hocuspocus: Hocuspocus<RoomContext>
  open: Map<string, Promise<OpenRoom>>
  checks: AccessChecks
}

const step1 = 0
const step2 = 1
/** So often somebody may act on the issue while one update waits. */
const mostChecks = 4
/** Milliseconds without an edit, and at most, until a document is brought in step. */
const storing = { debounce: 1_500, maxDebounce: 5_000 }

/** Makes the rooms of this node. */
export function makeRooms(ground: Ground): Rooms {
  const { payload, database, logger } = ground
  const open: Rooms['open'] = new Map()
  const checks = openAccessChecks(payload, open)
  const hocuspocus = new Hocuspocus<RoomContext>({
    name: 'roundtable',
    quiet: true,
    ...storing,
    maxPendingDocuments: 8,
    maxUnauthenticatedQueueSize: bounds.message,

    async onAuthenticate({ connectionConfig, context, documentName, instance }) {
      const { visitor } = context.socket
      if (documentName === deskRoomName) {
        if (visitor.user?.collection !== 'people') throw refusal('no-access')
        connectionConfig.readOnly = true
        return { room: null }
      }
      const room = parseRoom(documentName)
      if (!room || !findField(payload, room)) throw refusal('no-room')
      const access = await askVisitorAccess(payload, { visitor, room })
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
      if (documentName === deskRoomName) return
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
      if (!context.room) return
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
      const kept: Kept = room ? await keep(room, connection, update) : { result: 'notKept' }
      if (kept.result === 'kept') {
        if (type === step2) noteSynced(connection)
        return
      }
      if (connection.readOnly) return
      // Hocuspocus neither applies nor acknowledges what comes on a connection that may only read.
      connection.readOnly = true
      if (kept.result === 'unfounded' && !context.hasSynced) context.isSkipping = true
      else {
        const { author } = socket.visitor
        logger.warn({ room: documentName, author, kept }, 'an update was not kept')
        socket.refuse(closeCodeOf(kept.result))
      }
    },

    // Typed while coming back, before what was typed offline is here: it comes again with that.
    async afterHandleMessage({ connection, context }) {
      if (!context.isSkipping) return
      context.isSkipping = false
      connection.readOnly = false
      // It may have been made read-only meanwhile.
      context.checked = undefined
    },

    // What came before on this connection has been written down by now: messages are taken one after the other.
    async onStateless({ connection, documentName, payload: message }) {
      if (connection.readOnly) return
      const asked: unknown = parse(message)
      if (storeMessage.safeParse(asked).success && !storeNow(hocuspocus, documentName)) {
        const message: RoomMessage = { type: 'stored' }
        connection.sendStateless(JSON.stringify(message))
      }
      const { data } = receiptMessage.safeParse(asked)
      if (!data) return
      if (connection.context.hasSynced) sendReceipt(connection, data.n)
      else connection.context.owed = data.n
    },

    async onStoreDocument({ document, documentName, lastContext }) {
      const room = parseRoom(documentName)
      if (!room) return
      try {
        await storeRoom(payload, { room, user: lastContext.socket?.visitor.user ?? null })
        const message: RoomMessage = { type: 'stored' }
        document.broadcastStateless(JSON.stringify(message))
      } catch (error) {
        // The log has it all; `keepInStep` tries again.
        logger.error({ err: error, room: documentName }, 'a room could not be brought into its document')
      }
      await compact(compactLongRoom, documentName)
    },

    async afterUnloadDocument({ documentName }) {
      if (!open.delete(documentName)) return
      await compact(compactRoom, documentName)
    },
  })

  /** Nothing depends on it: what could not be merged now is merged next time. */
  async function compact(act: typeof compactRoom, name: string): Promise<void> {
    await act(database, name).catch((error: unknown) => {
      logger.error({ err: error, room: name }, 'a room could not be compacted')
    })
  }

  /** Writes an update down by what its sender may do now, also where that changes while it waits. */
  async function keep(
    room: OpenRoom,
    connection: Connection<RoomContext>,
    update: Uint8Array,
  ): Promise<Kept> {
    const { context } = connection
    const { author } = context.socket.visitor
    const origin = { source: 'connection', connection } as const
    let kept: Kept = { result: 'outdated' }
    for (let count = 0; count < mostChecks && kept.result === 'outdated'; count += 1) {
      if (count > 0 || checks.isDue(context)) await checks.check(connection)
      if (connection.readOnly) return { result: 'outdated' }
      kept = await room.keep(update, { author, origin, acts: context.checked?.acts ?? null })
    }
    return kept
  }

  return { hocuspocus, open, checks }
}

function closeCodeOf(result: Exclude<Kept['result'], 'kept'>): keyof typeof closeCodes {
  if (result === 'unfounded') return 'refused'
  return result === 'outdated' ? 'notKept' : result
}

/** What is to be stored some moments later is stored now; answers false where there is nothing to store. */
function storeNow({ debouncer }: Hocuspocus<RoomContext>, documentName: string): boolean {
  const id = `onStoreDocument-${documentName}`
  if (debouncer.isDebounced(id)) debouncer.executeNow(id)
  else if (!debouncer.isCurrentlyExecuting(id)) return false
  return true
}

/** Whoever comes back asks for receipts before it has handed over what it wrote meanwhile. */
function noteSynced(connection: Connection<RoomContext>): void {
  const { context } = connection
  context.hasSynced = true
  if (context.owed !== undefined) sendReceipt(connection, context.owed)
  context.owed = undefined
}

function sendReceipt(connection: Connection<RoomContext>, n: number): void {
  const message: RoomMessage = { type: 'receipt', n }
  connection.sendStateless(JSON.stringify(message))
}

function parse(message: string): unknown {
  try {
    return JSON.parse(message)
  } catch {
    return null
  }
}

/** Hocuspocus prints errors with a message, and tells the client the reason. */
function refusal(reason: RefusedReason): Error {
  return Object.assign(new Error(''), { reason })
}
