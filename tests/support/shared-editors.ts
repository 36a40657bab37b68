import {
  type BindingV2,
  createBindingV2__EXPERIMENTAL as bind,
  type Provider,
  syncYjsStateToLexicalV2__EXPERIMENTAL as syncAllToEditor,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL as syncToDocument,
  syncYjsChangesToLexicalV2__EXPERIMENTAL as syncToEditor,
} from '@lexical/yjs'
import { type LexicalEditor, SKIP_COLLAB_TAG } from '@payloadcms/richtext-lexical/lexical'
import * as Y from 'yjs'
import { registerBlockIdTransform } from '../../src/richtext/block-id-transform.ts'
import { registerRunInTransform } from '../../src/richtext/run-in-transform.ts'
import { createEditor } from './headless-editor.ts'

/** One person's editor and copy of the document; nothing is exchanged until `exchange`. */
export type Peer = { editor: LexicalEditor; doc: Y.Doc }

/** Answers a peer that begins with what `origin` has, with the transforms that run in the browser. */
export function joinPeer(origin?: Peer): Peer {
  const doc = new Y.Doc()
  const editor = createEditor()
  registerRunInTransform(editor)
  registerBlockIdTransform(editor)
  const binding = bind(tolerateEmptyConstructors(editor), 'text', doc, new Map([['text', doc]]))
  binding.root.observeDeep((events, transaction) => {
    if (transaction.origin !== binding) syncToEditor(binding, silence, events, transaction, false)
  })
  registerSync(editor, binding)
  if (origin) Y.applyUpdate(doc, Y.encodeStateAsUpdate(origin.doc))
  if (binding.root.length > 0) syncAllToEditor(binding, silence)
  return { editor, doc }
}

/** Brings both peers to what either has. */
export function exchange(a: Peer, b: Peer): void {
  const [fromA, fromB] = [Y.encodeStateAsUpdate(a.doc), Y.encodeStateAsUpdate(b.doc)]
  Y.applyUpdate(a.doc, fromB)
  Y.applyUpdate(b.doc, fromA)
  // Remote changes are rendered by updates of their own; an empty discrete one waits for them.
  for (const { editor } of [a, b]) editor.update(() => {}, { discrete: true, tag: SKIP_COLLAB_TAG })
}

function registerSync(editor: LexicalEditor, binding: BindingV2): void {
  editor.registerUpdateListener((update) => {
    if (update.tags.has(SKIP_COLLAB_TAG)) return
    syncToDocument(
      binding,
      silence,
      update.prevEditorState,
      update.editorState,
      update.dirtyElements,
      update.dirtyLeaves,
      update.normalizedNodes,
      update.tags,
    )
  })
}

/** The binding makes nodes without arguments, which Payload's blocks and links refuse; it gets classes that do not. */
function tolerateEmptyConstructors(editor: LexicalEditor): LexicalEditor {
  const nodes = new Map(
    [...editor._nodes].map(([type, node]) => [
      type,
      { ...node, klass: new Proxy(node.klass, { construct: constructLeniently }) },
    ]),
  )
  return new Proxy(editor, {
    get: (target, property) => {
      if (property === '_nodes') return nodes
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' && property !== 'constructor' ? value.bind(target) : value
    },
    set: (target, property, value) => Reflect.set(target, property, value),
  })
}

function constructLeniently(klass: new (...args: unknown[]) => object, args: unknown[]): object {
  try {
    return Reflect.construct(klass, args)
  } catch (error) {
    if (args.length === 0 && error instanceof TypeError) return Reflect.construct(klass, [{}])
    throw error
  }
}

const silence: Provider = {
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    off: () => {},
    on: () => {},
    setLocalState: () => {},
    setLocalStateField: () => {},
  },
  connect: () => {},
  disconnect: () => {},
  off: () => {},
  on: () => {},
}
