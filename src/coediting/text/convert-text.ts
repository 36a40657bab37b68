import { $createParagraphNode, $getRoot, $parseSerializedNode } from '@payloadcms/richtext-lexical/lexical'
import * as Y from 'yjs'
import { isRecord, type LexicalNode, type LexicalState } from '../../richtext/lexical-json.ts'
import { applyUpdates } from './apply-updates.ts'
import { type EditorConfig, openHeadless } from './open-headless.ts'

/**
 * Answers what a shared document says, as the field stores it.
 * @throws Error for a document that holds a node which the field does not know
 */
export function readText(editorConfig: EditorConfig, document: Y.Doc): LexicalState {
  // A copy: reading may merge neighbouring texts, which is written back.
  const { editor, close } = openHeadless(editorConfig, copyDocument(document))
  close()
  return serialise(editor.getEditorState().toJSON())
}

/**
 * Answers a shared document that says what a field holds; nothing and an empty text are one empty paragraph, so that
 * no editor has to begin one.
 * @throws Error for a text with a node that the field does not know
 */
export function makeDocument(editorConfig: EditorConfig, text: unknown): Y.Doc {
  const document = new Y.Doc()
  const { editor, close } = openHeadless(editorConfig, document)
  const children = childrenOf(text)
  editor.update(
    () => {
      const nodes = children.map((child) => $parseSerializedNode(structuredClone(child)))
      $getRoot()
        .clear()
        .append(...(nodes.length > 0 ? nodes : [$createParagraphNode()]))
    },
    { discrete: true },
  )
  close()
  return document
}

/** Answers a copy of a shared document that shares nothing with it but the text. */
export function copyDocument(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  applyUpdates(copy, [Y.encodeStateAsUpdate(document)])
  return copy
}

/** Answers the top-level nodes of a field's value; none of anything else. */
export function childrenOf(text: unknown): LexicalNode[] {
  const root = isRecord(text) ? text.root : null
  // A field's value has been through its own editor; a node that is none is refused when it is parsed.
  return isRecord(root) && Array.isArray(root.children) ? (root.children as LexicalNode[]) : []
}

function serialise(state: object): LexicalState {
  return JSON.parse(JSON.stringify(state))
}
