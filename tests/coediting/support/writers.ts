import {
  syncYjsStateToLexicalV2__EXPERIMENTAL as syncAllToEditor,
  syncYjsChangesToLexicalV2__EXPERIMENTAL as syncToEditor,
} from '@lexical/yjs'
import { $isServerBlockNode } from '@payloadcms/richtext-lexical'
import {
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $createHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import * as Y from 'yjs'
import type { LostWords } from '../../../src/coediting/recovery/lost-words.ts'
import { watchLosses } from '../../../src/coediting/recovery/watch-losses.ts'
import { openHeadless } from '../../../src/coediting/text/open-headless.ts'
import { silentProvider } from '../../../src/coediting/text/silent-provider.ts'
import { bodyConfig } from '../../support/headless-editor.ts'

/** Somebody at an editor, over a network that delivers when it is told to. */
export type Writer = {
  document: Y.Doc
  editor: LexicalEditor
  lost: LostWords[]
  lines: () => string[]
  /** Types at the end of a line, or after so many letters of it. */
  type: (line: number, words: string, at?: number) => void
  makeHeading: (line: number) => void
  /** Splits a line after so many letters, as the Enter key does. */
  split: (line: number, at: number) => void
  /** Writes in the form of the block on a line, if there is one: `change` answers what its text is to be. */
  fill: (line: number, change: (said: string) => string) => void
  remove: (line: number) => void
  leave: () => void
  comeBack: () => void
}

/** Who is in a room, and its server. */
export type Network = {
  server: Y.Doc
  join: () => Writer
  /** Delivers one message of those under way, the `pick`th; answers whether there was one. */
  deliver: (pick: number) => boolean
  deliverAll: () => void
}

type Wire = { toServer: Uint8Array[]; toWriter: Uint8Array[]; isOpen: boolean }

/** Opens a network around a text; `now` is the time that watches go by. */
export function openNetwork(server: Y.Doc, now: () => number): Network {
  const wires: { wire: Wire; receive: (update: Uint8Array) => void }[] = []

  const deliver = (pick: number): boolean => {
    const ways = wires.flatMap(({ wire, receive }) => [
      {
        queue: wire.toServer,
        take: (update: Uint8Array) => Y.applyUpdate(server, update, wire),
      },
      { queue: wire.toWriter, take: receive },
    ])
    const filled = ways.filter(({ queue }) => queue.length > 0)
    const way = filled[pick % Math.max(filled.length, 1)]
    const update = way?.queue.shift()
    if (!way || !update) return false
    way.take(update)
    return true
  }

  server.on('update', (update: Uint8Array, origin: unknown) => {
    for (const { wire } of wires) if (wire.isOpen && wire !== origin) wire.toWriter.push(update)
  })

  return {
    server,
    deliver,
    deliverAll() {
      while (deliver(0));
    },
    join() {
      const document = new Y.Doc()
      Y.applyUpdate(document, Y.encodeStateAsUpdate(server))
      const wire: Wire = { toServer: [], toWriter: [], isOpen: true }
      const writer = openWriter(document, { wire, server, now })
      wires.push({ wire, receive: writer.receive })
      return writer
    },
  }
}

function openWriter(
  document: Y.Doc,
  { wire, server, now }: { wire: Wire; server: Y.Doc; now: () => number },
) {
  const { editor, binding } = openHeadless(bodyConfig, document)
  binding.root.observeDeep((events, transaction) => {
    if (transaction.origin === binding) return
    try {
      syncToEditor(binding, silentProvider, events, transaction, false)
    } catch {
      // The binding can trip over texts that the editor has joined: the whole is taken in anew.
      syncAllToEditor(binding, silentProvider)
    }
  })
  syncAllToEditor(binding, silentProvider)
  const lost: LostWords[] = []
  const watch = watchLosses(document, { onLoss: (losses) => lost.push(...losses), now })
  document.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== wire && wire.isOpen) wire.toServer.push(update)
  })
  const receive = (update: Uint8Array) => {
    watch.expect(update)
    Y.applyUpdate(document, update, wire)
  }
  const edit = (line: number, change: (element: ElementNode) => void) =>
    editor.update(
      () => {
        const element = $getRoot().getChildAtIndex(line)
        if ($isElementNode(element)) change(element)
      },
      { discrete: true },
    )
  return {
    document,
    editor,
    lost,
    receive,
    lines: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getTextContent()),
      ),
    type: (line: number, words: string, at?: number) =>
      edit(line, (element) => {
        const text = element.getFirstDescendant()
        if (at !== undefined && text && 'spliceText' in text && typeof text.spliceText === 'function') {
          text.spliceText(Math.min(at, text.getTextContentSize()), 0, words)
        } else element.append($createTextNode(words))
      }),
    split: (line: number, at: number) =>
      edit(line, (element) => {
        const text = element.getFirstDescendant()
        if ($isTextNode(text)) text.select(at, at).insertParagraph()
      }),
    makeHeading: (line: number) =>
      edit(line, (element) => {
        element.replace($createHeadingNode('h2'), true)
      }),
    fill: (line: number, change: (said: string) => string) =>
      editor.update(
        () => {
          const node = $getRoot().getChildAtIndex(line)
          if (!$isServerBlockNode(node)) return
          const fields = node.getFields()
          node.setFields({ ...fields, text: change(String(fields.text ?? '')) })
        },
        { discrete: true },
      ),
    remove: (line: number) =>
      editor.update(() => $getRoot().getChildAtIndex(line)?.remove(), { discrete: true }),
    leave() {
      if (wire.isOpen) watch.leave()
      wire.isOpen = false
      wire.toServer.length = 0
      wire.toWriter.length = 0
    },
    comeBack() {
      wire.isOpen = true
      // As the provider does: first what the server has, then what it lacks.
      wire.toWriter.push(Y.encodeStateAsUpdate(server, Y.encodeStateVector(document)))
      while (wire.toWriter.length > 0) receive(wire.toWriter.shift() ?? new Uint8Array())
      Y.applyUpdate(server, Y.encodeStateAsUpdate(document, Y.encodeStateVector(server)), wire)
    },
  }
}
