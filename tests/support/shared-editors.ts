import {
  type BindingV2,
  createBindingV2__EXPERIMENTAL as bind,
  syncYjsStateToLexicalV2__EXPERIMENTAL as syncAllToEditor,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL as syncToDocument,
  syncYjsChangesToLexicalV2__EXPERIMENTAL as syncToEditor,
} from '@lexical/yjs'
import { type LexicalEditor, SKIP_COLLAB_TAG } from '@payloadcms/richtext-lexical/lexical'
import * as Y from 'yjs'
import { silentProvider } from '../../src/coediting/text/silent-provider.ts'
import { tolerateEmptyConstructors } from '../../src/coediting/text/tolerate-empty-constructors.ts'
import { registerBlockIdTransform } from '../../src/richtext/block-id-transform.ts'
import { registerRunInTransform } from '../../src/richtext/run-in-transform.ts'
import { createEditor } from './headless-editor.ts'

/** One person's editor and copy of the document; nothing is exchanged until `exchange`. */
export type Peer = { editor: LexicalEditor; doc: Y.Doc; binding: BindingV2 }

/** Answers a peer that begins with what `origin` has, with the transforms that run in the browser. */
export function joinPeer(origin?: Peer): Peer {
  const doc = new Y.Doc()
  const editor = createEditor()
  registerRunInTransform(editor)
  registerBlockIdTransform(editor)
  const binding = bind(tolerateEmptyConstructors(editor), 'text', doc, new Map([['text', doc]]))
  binding.root.observeDeep((events, transaction) => {
    if (transaction.origin !== binding) syncToEditor(binding, silentProvider, events, transaction, false)
  })
  registerSync(editor, binding)
  if (origin) Y.applyUpdate(doc, Y.encodeStateAsUpdate(origin.doc))
  if (binding.root.length > 0) syncAllToEditor(binding, silentProvider)
  return { editor, doc, binding }
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
      silentProvider,
      update.prevEditorState,
      update.editorState,
      update.dirtyElements,
      update.dirtyLeaves,
      update.normalizedNodes,
      update.tags,
    )
  })
}
