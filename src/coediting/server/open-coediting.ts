import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import type { UpgradeHandler } from '../../kernel/process.ts'
import { roomChannel } from '../log/append-updates.ts'
import { isSameAuthor } from '../log/author.ts'
import { openRoomDatabase, type RoomDatabase } from '../log/room-database.ts'
import { accessChannel } from '../rooms/announce-access.ts'
import { bounds } from '../rooms/bounds.ts'
import { signalChannel } from '../rooms/signals.ts'
import { type Clock, systemClock } from './clock.ts'
import { keepInStep } from './keep-in-step.ts'
import { listenTo } from './listen.ts'
import { makeRooms, type Rooms } from './make-hocuspocus.ts'
import { sendSignal } from './send-signals.ts'
import { makeSocket, type RoomSocket } from './socket.ts'
import { findVisitor, type Visitor } from './visitor.ts'
import { watchAccess } from './watch-access.ts'

/** Where browsers connect to. */
export const coeditingPath = '/coediting'
/** Where those connect who come by an invitation, whatever account their browser is signed in with. */
const guestPath = `${coeditingPath}?guest`

/** Co-editing on this node. */
export type Coediting = {
  /** Takes the upgrades of `coeditingPath`, and leaves all others. */
  takeUpgrade: UpgradeHandler
  rooms: Rooms
  /** Brings every document in step, and closes. */
  close: () => Promise<void>
}

const announcement = z.object({ room: z.string(), node: z.string().nullable(), ids: z.array(z.string()) })

/**
 * Opens co-editing on a server's own port.
 * @param origin - the site's own (`SITE_URL`): browsers of other sites are refused
 * @param database - where the log is written; opened on `databaseUrl` unless given
 * @param clock - by which sessions, invitations and delegations begin and end
 */
export function openCoediting({
  payload,
  databaseUrl,
  origin,
  logger,
  database = openRoomDatabase(databaseUrl, (error) => {
    logger.warn({ err: error }, 'a connection of co-editing was lost')
  }),
  clock = systemClock,
}: {
  payload: Payload
  databaseUrl: string
  origin: string
  logger: Logger
  database?: RoomDatabase
  clock?: Clock
}): Coediting {
  const node = randomUUID()
  const rooms = makeRooms({ payload, database, node, logger })
  const { hocuspocus, open } = rooms
  const present = new Set<RoomSocket>()
  const { checks } = rooms
  const watch = watchAccess(hocuspocus, { sockets: present, checks, run: database.run, clock, logger })
  const keeper = keepInStep({ payload, run: database.run, logger })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: bounds.message })

  const follow = (name: string, ids: readonly string[] | null) => {
    open
      .get(name)
      ?.then((room) => room.follow(ids))
      .catch((error: unknown) => logger.error({ err: error, room: name }, 'a room could not follow the log'))
  }

  const findLocksAgain = () =>
    Promise.allSettled([...open.values()].map(async (room) => (await room).findLockAgain()))

  const listening = listenTo([roomChannel, accessChannel, signalChannel], {
    databaseUrl,
    logger,
    hear(channel, message) {
      if (channel === accessChannel) {
        // From here on nothing is taken from anybody who has not been asked again.
        checks.raise()
        void findLocksAgain().then(watch.recheck)
        return
      }
      if (channel === signalChannel) return sendSignal(hocuspocus, message)
      const { data } = announcement.safeParse(JSON.parse(message))
      if (data && data.node !== node) follow(data.room, data.ids)
    },
    catchUp() {
      for (const name of open.keys()) follow(name, null)
      watch.recheck()
    },
  })

  function accept(webSocket: WebSocket, { visitor, request }: { visitor: Visitor; request: Request }): void {
    const socket = makeSocket(webSocket, visitor)
    present.add(socket)
    watch.mind()
    // Hocuspocus fills in the room when it knows it (`onAuthenticate`).
    const context = { socket } as Parameters<typeof hocuspocus.handleConnection>[2]
    // What `ws` and browsers call a WebSocket is one, as far as Hocuspocus goes.
    const client = hocuspocus.handleConnection(webSocket as unknown as globalThis.WebSocket, request, context)
    webSocket.on('message', (data) => {
      if (socket.isOver()) return
      if (!socket.admit()) socket.refuse('tooFast')
      else client.handleMessage(toBytes(data))
    })
    webSocket.on('error', (error) => logger.debug({ err: error }, 'a socket of co-editing failed'))
    webSocket.on('close', (code, reason) => {
      present.delete(socket)
      client.handleClose({ code, reason: String(reason) })
    })
    const theirs = [...present].filter((other) => isSameAuthor(other.visitor.author, visitor.author))
    if (theirs.length > bounds.socketsPerPerson) socket.refuse('tooMany')
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (request.headers.origin !== origin) return refuseUpgrade(socket, '403 Forbidden')
    const headers = readHeaders(request)
    const asGuest = request.url === guestPath
    const visitor = await findVisitor(payload, { headers, asGuest })
    if (!visitor) return refuseUpgrade(socket, '401 Unauthorized')
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      accept(webSocket, { visitor, request: new Request(new URL(coeditingPath, origin), { headers }) })
    })
  }

  let closed: Promise<void> | undefined
  async function close(): Promise<void> {
    watch.close()
    await keeper.close()
    await listening.close()
    for (const webSocket of sockets.clients) webSocket.close(1012, 'restarting')
    sockets.close()
    await settle(rooms)
    await database.close()
  }

  return {
    rooms,
    takeUpgrade(request, socket, head) {
      if (request.url?.split('?')[0] !== coeditingPath) return false
      socket.on('error', () => socket.destroy())
      upgrade(request, socket, head).catch((error: unknown) => {
        logger.error({ err: error }, 'a connection of co-editing could not be opened')
        refuseUpgrade(socket, '503 Service Unavailable')
      })
      return true
    },
    close() {
      closed ??= close()
      return closed
    },
  }
}

/** Waits until every room has been stored and left memory. */
async function settle({ hocuspocus }: Rooms): Promise<void> {
  hocuspocus.closeConnections()
  const isEmpty = Promise.withResolvers<void>()
  hocuspocus.configuration.extensions.push({
    async afterUnloadDocument() {
      if (hocuspocus.documents.size === 0) isEmpty.resolve()
    },
  })
  hocuspocus.flushPendingStores()
  if (hocuspocus.documents.size > 0) await isEmpty.promise
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function readHeaders({ headers }: IncomingMessage): Headers {
  const read = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) read.set(name, [value].flat().join(', '))
  }
  return read
}

function toBytes(data: Buffer | ArrayBuffer | Buffer[]): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}
