import { once } from 'node:events'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readText } from '../../../src/coediting/text/convert-text.ts'
import type { EditorConfig } from '../../../src/coediting/text/open-headless.ts'
import { replaceText } from '../../../src/coediting/text/replace-text.ts'
import { paragraph, state } from '../../support/lexical-nodes.ts'
import { browserSocket } from './browser-socket.ts'
import type { Door } from './door.ts'
import { linesOf } from './lines-of.ts'

/** One person's copy of a room's text, over a real WebSocket. */
export type Peer = {
  doc: Y.Doc
  provider: HocuspocusProvider
  /** What the server said beside the text, oldest first. */
  heard: unknown[]
  /** The Yjs clients whose words it has typed. */
  wroteAs: number[]
  /** The codes with which sockets were closed, oldest first. */
  closed: number[]
  /** Settles when the text is here. */
  synced: Promise<void>
  /** Writes a paragraph at the end. */
  type: (words: string) => void
  lines: () => string[]
  /** Settles when the server has acknowledged all that was typed. */
  acknowledged: () => Promise<void>
  /** Settles when `isSo` holds; it is asked at each change and each message. */
  until: (isSo: () => boolean) => Promise<void>
  leave: () => void
}

/** Joins a room; with `doc`, as somebody who comes back with edits of their own. */
export function joinRoom(
  door: Door,
  { room, editorConfig, doc = new Y.Doc() }: { room: string; editorConfig: EditorConfig; doc?: Y.Doc },
): Peer {
  const socket = new HocuspocusProviderWebsocket({
    url: door.url,
    WebSocketPolyfill: browserSocket(door),
    delay: 50,
    minDelay: 50,
    maxDelay: 200,
  })
  const heard: unknown[] = []
  const wroteAs: number[] = []
  const closed: number[] = []
  const watchers = new Set<() => void>()
  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: room, document: doc })
  provider.on('stateless', ({ payload }: { payload: string }) => heard.push(JSON.parse(payload)))
  socket.on('close', ({ event }: { event: { code: number } }) => closed.push(event.code))
  for (const event of ['stateless', 'close', 'unsyncedChanges', 'synced', 'authenticationFailed', 'status']) {
    provider.on(event, tell)
    socket.on(event, tell)
  }
  doc.on('update', tell)
  provider.awareness?.on('change', tell)
  provider.attach()
  const until = (isSo: () => boolean): Promise<void> => {
    if (isSo()) return Promise.resolve()
    const { promise, resolve } = Promise.withResolvers<void>()
    const watcher = () => {
      if (!isSo()) return
      watchers.delete(watcher)
      resolve()
    }
    watchers.add(watcher)
    return promise
  }
  return {
    doc,
    provider,
    heard,
    wroteAs,
    closed,
    synced: until(() => provider.synced),
    type(words) {
      const { root } = readText(editorConfig, doc)
      const text = state(...root.children, paragraph([words]))
      const client = new Y.Doc().clientID
      const update = replaceText(editorConfig, { base: doc, text, author: client })
      wroteAs.push(client)
      // As if typed here: the provider sends what did not come from itself.
      if (update) Y.applyUpdate(doc, update, 'typed')
    },
    lines: () => linesOf(readText(editorConfig, doc)),
    acknowledged: () => until(() => provider.synced && !provider.hasUnsyncedChanges),
    until,
    leave() {
      provider.destroy()
      socket.destroy()
    },
  }
}

/** Tries to open a WebSocket, and answers the HTTP status that refuses it; 101 when nothing does. */
export async function knock(url: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(url, { headers })
  const refused = Promise.withResolvers<number>()
  socket.on('unexpected-response', (_request, { statusCode }) => refused.resolve(statusCode ?? 0))
  socket.on('error', () => {})
  const status = await Promise.race([refused.promise, once(socket, 'open').then(() => 101)])
  socket.terminate()
  return status
}
