import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { openReceipts } from '../../src/coediting/rooms/receipts.ts'

/** Where and as whom somebody connects. */
export type BenchDoor = { url: string; cookie: string; origin: string }

/** Somebody in a room who types at the end of its first paragraph. */
export type BenchPeer = {
  document: Y.Doc
  /** Settles when the text is here. */
  synced: Promise<void>
  type: (words: string) => void
  /** Settles when all that was typed is acknowledged, and answers how far: the Yjs clock of this client. */
  acknowledged: () => Promise<number>
  /** Settles when the first update of others comes. */
  hears: () => Promise<void>
  leave: () => void
}

/** Joins a room over a socket of its own. */
export function joinAsPeer({ url, cookie, origin }: BenchDoor, room: string): BenchPeer {
  const socket = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: class extends WebSocket {
      constructor(address: string) {
        super(address, { headers: { cookie, origin } })
        // A server that is killed is no news here.
        this.on('error', () => {})
      }
    },
  })
  const document = new Y.Doc()
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: room, document })
  let watchers: (() => void)[] = []
  const receipts = openReceipts(provider, () => {
    if (!receipts.isSaved()) return
    for (const watcher of watchers) watcher()
    watchers = []
  })
  const synced = new Promise<void>((resolve) => provider.on('synced', () => resolve()))
  provider.attach()
  return {
    document,
    synced,
    type: (words) => typeAtEnd(document, words),
    async acknowledged() {
      if (!receipts.isSaved()) await new Promise<void>((resolve) => watchers.push(resolve))
      return Y.getState(document.store, document.clientID)
    },
    hears: () =>
      new Promise((resolve) => {
        const hear = (_update: Uint8Array, from: unknown) => {
          if (from !== provider) return
          document.off('update', hear)
          resolve()
        }
        document.on('update', hear)
      }),
    leave() {
      receipts.close()
      provider.destroy()
      socket.destroy()
    },
  }
}

/** The text of the first paragraph, as the second binding of `@lexical/yjs` keeps it. */
function typeAtEnd(document: Y.Doc, words: string): void {
  const paragraph = document.get('root-v2', Y.XmlElement).get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('The text has no first paragraph with words')
  text.insert(text.length, words)
}
