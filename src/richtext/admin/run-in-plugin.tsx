'use client'
import {
  $getNodeByKey,
  $getState,
  COMMAND_PRIORITY_NORMAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { runInState } from '../run-in-state.ts'
import { registerRunInTransform } from '../run-in-transform.ts'
import { $toggleRunIn } from '../toggle-run-in.ts'
import './run-in.css'

/** Keeps the rule of run-in leads, shows them, and takes their shortcut, Ctrl/⌘+Alt+S. */
export function RunInPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => registerRunInTransform(editor), [editor])
  useEffect(() => registerLook(editor), [editor])
  useEffect(() => registerShortcut(editor), [editor])
  return null
}

/** Text nodes draw their own elements, so the state is written onto each after it is drawn. */
function registerLook(editor: LexicalEditor): () => void {
  return editor.registerMutationListener(TextNode, (mutations) => {
    editor.read(() => {
      for (const [key, mutation] of mutations) {
        const node = mutation === 'destroyed' ? null : $getNodeByKey(key)
        if (node) editor.getElementByKey(key)?.toggleAttribute('data-run-in', $getState(node, runInState))
      }
    })
  })
}

function registerShortcut(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (event.code !== 'KeyS' || !event.altKey || event.shiftKey) return false
      if (!event.ctrlKey && !event.metaKey) return false
      event.preventDefault()
      editor.update($toggleRunIn)
      return true
    },
    COMMAND_PRIORITY_NORMAL,
  )
}
