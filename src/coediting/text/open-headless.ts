import {
  type BindingV2,
  createBindingV2__EXPERIMENTAL as bind,
  syncYjsStateToLexicalV2__EXPERIMENTAL as syncAllToEditor,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL as syncToDocument,
} from '@lexical/yjs'
import { getEnabledNodes, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { type LexicalEditor, SKIP_COLLAB_TAG } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import type * as Y from 'yjs'
import { findExcludedProperties } from './excluded-properties.ts'
import { silentProvider } from './silent-provider.ts'
import { tolerateEmptyConstructors } from './tolerate-empty-constructors.ts'

/** The configuration of a field's own editor: its nodes are what a room may hold. */
export type EditorConfig = SanitizedServerEditorConfig

/** An editor without a screen on a shared document. */
export type HeadlessText = { editor: LexicalEditor; binding: BindingV2; close: () => void }

/**
 * Opens a shared document in an editor without a screen that has the field's own nodes; what is edited in it goes to
 * `document`, what comes to `document` later does not reach it.
 * @throws Error for a document that holds a node which the field does not know
 */
export function openHeadless(editorConfig: EditorConfig, document: Y.Doc): HeadlessText {
  const editor = createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => {
      throw error
    },
  })
  const binding = bind(tolerateEmptyConstructors(editor), 'text', document, new Map(), {
    excludedProperties: findExcludedProperties(editor),
  })
  const close = editor.registerUpdateListener((update) => {
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
  if (binding.root.length > 0) syncAllToEditor(binding, silentProvider)
  return { editor, binding, close }
}
