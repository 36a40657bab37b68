import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import {
  $getRoot,
  $isTextNode,
  $parseSerializedNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import * as Y from 'yjs'
import { openReceipts } from '../../../src/coediting/rooms/receipts.ts'
import { $toggleRunIn } from '../../../src/richtext/toggle-run-in.ts'
import { edit } from '../../support/headless-editor.ts'
import { block } from '../../support/lexical-nodes.ts'
import { joinPeer, type Peer } from '../../support/shared-editors.ts'
import { browserSocket } from '../support/browser-socket.ts'
import type { Door } from '../support/door.ts'

/** What a peer does, with two random numbers for where. */
export type Act = 'type' | 'cut' | 'split' | 'bold' | 'run-in' | 'block' | 'undo' | 'away' | 'back'

/** A person's editor in a room that may vanish at any moment. */
export type ChaosPeer = Peer & {
  perform: (act: Act, where: { node: number; at: number; words: string }) => void
  /** How much of this peer's own writing the server has acknowledged: its Yjs clock. */
  acknowledged: () => number
  /** Comes back if away, and settles when everything is acknowledged. */
  settle: () => Promise<void>
  leave: () => void
}

/** Joins a room as somebody who types. */
export function joinChaos(door: Door, room: string): ChaosPeer {
  const peer = joinPeer()
  const { binding, doc, editor } = peer
  const undo = new Y.UndoManager(binding.root, { trackedOrigins: new Set([binding]) })
  const socket = new HocuspocusProviderWebsocket({
    url: door.url,
    WebSocketPolyfill: browserSocket(door),
    delay: 50,
    minDelay: 50,
    maxDelay: 250,
  })
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: room, document: doc })
  const isSettled = () => receipts.isSaved() && provider.isAuthenticated
  let clock = 0
  let watchers: (() => void)[] = []
  const receipts = openReceipts(provider, () => {
    if (!isSettled()) return
    clock = Y.getState(doc.store, doc.clientID)
    for (const watcher of watchers) watcher()
    watchers = []
  })
  provider.attach()

  let isAway = false
  const goAway = () => {
    isAway = true
    socket.disconnect()
  }
  const comeBack = () => {
    // A socket that is closing takes no call to connect; once it is closed, it connects if it should.
    socket.shouldConnect = true
    if (isAway) void socket.connect()
    isAway = false
  }

  function perform(act: Act, { node, at, words }: { node: number; at: number; words: string }): void {
    if (act === 'away') goAway()
    else if (act === 'back') comeBack()
    else if (act === 'undo') undo.undo()
    else if (binding.root.length > 0) edit(editor, () => $perform(act, { node, at, words }))
  }

  return {
    ...peer,
    perform,
    acknowledged: () => clock,
    settle() {
      comeBack()
      const { promise, resolve } = Promise.withResolvers<void>()
      if (isSettled()) resolve()
      else watchers.push(resolve)
      return promise
    },
    leave() {
      provider.destroy()
      socket.destroy()
    },
  }
}

function $perform(act: Act, { node, at, words }: { node: number; at: number; words: string }): void {
  if (act === 'block') {
    const [first] = $getRoot().getChildren()
    const fields = { id: words, blockType: 'pullQuote', kind: 'summary', text: words }
    first?.insertAfter($parseSerializedNode(block(fields)))
    return
  }
  const texts = $getRoot().getAllTextNodes().filter($isTextNode)
  const text = texts[node % Math.max(texts.length, 1)]
  if (text) $performIn(text, { act, words, offset: at % (text.getTextContentSize() + 1) })
}

function $performIn(
  text: TextNode,
  { act, words, offset }: { act: Act; words: string; offset: number },
): void {
  const end = Math.min(offset + 2, text.getTextContentSize())
  if (act === 'type') text.spliceText(offset, 0, words)
  else if (act === 'cut') text.select(offset, end).removeText()
  else if (act === 'split') text.select(offset, offset).insertParagraph()
  else if (act === 'bold') text.select(offset, end).formatText('bold')
  else {
    text.select(offset, offset)
    $toggleRunIn()
  }
}
