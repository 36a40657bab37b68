import type { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import type { Author } from '../log/author.ts'
import type { Offers } from '../recovery/offers.ts'
import { watchRoom } from '../recovery/watch-room.ts'
import { closeCodes, type RefusedReason } from '../rooms/close-codes.ts'
import { openReceipts, type Receipts } from '../rooms/receipts.ts'
import { type KeptEdits, keepEdits } from './kept-edits.ts'
import { PatientProvider } from './patient-provider.ts'
import { type RoomMessageListener, readRoomMessage } from './room-messages.ts'
import { openSettling, type Settling } from './settle-room.ts'
import { makeStatusStore, type RoomStatusStore } from './status-store.ts'

/** One stay in a room: a document of its own, and how it stands with the server. */
export type RoomConnection = {
  /** The room's name, such as `answers:12:body:zh`. */
  room: string
  /** Who this window writes as. */
  person: Author
  document: Y.Doc
  provider: PatientProvider
  receipts: Receipts
  kept: KeptEdits
  /** Words that merges dropped, offered back. */
  offers: Offers
  status: RoomStatusStore
  settle: Settling['settle']
  hasTyped: Settling['hasTyped']
  /** Calls a listener with what the server says beside the text; answers how to stop. */
  onMessage: (listener: RoomMessageListener) => () => void
  /** Leaves the room. What is not committed by then stays in this browser. */
  close: () => void
}

/** What a stay begins with. */
export type RoomRequest = {
  room: string
  socket: HocuspocusProviderWebsocket
  person: Author
  /** Answers whether the server still knows this person; asked when it does not let them connect. */
  isSignedIn?: () => Promise<boolean>
}

/** Enters a room over a socket. The text is empty until the server has sent it: nothing is ever begun here. */
export function openRoomConnection(request: RoomRequest): RoomConnection {
  const { room, socket, person } = request
  const document = new Y.Doc()
  const provider = new PatientProvider({
    name: room,
    document,
    websocketProvider: socket,
    token: 'cookie',
    // One window may show the same text twice, in a drawer.
    sessionAwareness: true,
  })
  const watched = watchRoom({ provider, room, person, store: localStorage })
  const status = makeStatusStore()
  const receipts = openReceipts(provider, () => status.note({ unsaved: receipts.countUnsaved() }))
  const settling = openSettling({ document, provider }, status)
  const hearers = new Set<RoomMessageListener>()
  const end = follow({ provider, status, receipts, hearers }, request)
  const kept = keepEdits(document, { room, person })
  let isClosed = false
  void kept.whenRead.then(() => {
    if (!isClosed) provider.attach()
  })
  return {
    room,
    person,
    document,
    provider,
    receipts,
    kept,
    offers: watched.offers,
    status,
    settle: settling.settle,
    hasTyped: settling.hasTyped,
    onMessage(hear) {
      hearers.add(hear)
      return () => {
        hearers.delete(hear)
      }
    },
    close() {
      isClosed = true
      kept.close({ isCommitted: receipts.countUnsaved() === 0 })
      end()
      settling.close()
      receipts.close()
      watched.close()
      provider.destroy()
    },
  }
}

type Followed = {
  provider: PatientProvider
  status: ReturnType<typeof makeStatusStore>
  receipts: Receipts
  hearers: ReadonlySet<RoomMessageListener>
}

/** Notes what becomes of a connection; answers how to stop. The provider's own listeners end with it. */
function follow({ provider, status, receipts, hearers }: Followed, { socket, isSignedIn }: RoomRequest) {
  const { note } = status
  const noteNetwork = () => note(navigator.onLine ? { isOnline: true } : { isOnline: false, isIn: false })
  const askWhetherSignedIn = async () => {
    if (isSignedIn && navigator.onLine && !(await isSignedIn())) note({ isSignedOut: true })
  }
  addEventListener('online', noteNetwork)
  addEventListener('offline', noteNetwork)
  provider.on('authenticated', () => note({ isIn: true, refused: null, closeCode: null, isSignedOut: false }))
  provider.on('authenticationFailed', ({ reason }: { reason: string }) => {
    // The server gives no other reasons than these.
    note({ refused: reason as RefusedReason })
  })
  provider.on('synced', () => note({ hasText: true, unsaved: receipts.countUnsaved() }))
  provider.on('stateless', ({ payload }: { payload: string }) => {
    const message = readRoomMessage(payload)
    if (message?.type === 'access') note({ mayEdit: message.mayEdit, why: message.why })
    if (message) for (const hear of hearers) hear(message)
  })
  provider.on('close', ({ event }: { event: { code: number } }) => {
    note({ isIn: false, closeCode: event.code })
    if (event.code !== closeCodes.signedOut) return void askWhetherSignedIn().catch(() => {})
    note({ isSignedOut: true })
    socket.disconnect()
  })
  return () => {
    removeEventListener('online', noteNetwork)
    removeEventListener('offline', noteNetwork)
  }
}

/** Calls a listener with what each signal in a room is about, such as `threads`; answers how to stop. */
export function onSignal(connection: RoomConnection, listener: (about: string) => void): () => void {
  return connection.onMessage((message) => {
    if (message.type === 'signal') listener(message.about)
  })
}
