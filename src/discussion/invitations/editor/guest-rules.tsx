'use client'
import {
  $getNodeByKey,
  $getSelection,
  $getState,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { registerBlockIdTransform } from '../../../richtext/block-id-transform.ts'
import { registerFlatListTransform } from '../../../richtext/flat-list-transform.ts'
import { runInState } from '../../../richtext/run-in-state.ts'
import { registerRunInTransform } from '../../../richtext/run-in-transform.ts'

/** What a printed text can hold, beyond letters. */
const formats: readonly string[] = ['bold', 'italic', 'superscript', 'subscript']

/** Keeps to the rules of the one schema while an expert writes: ids of blocks, run-in leads, marks, flat lists, plain pasting. */
export function GuestRules() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const ends = [
      registerBlockIdTransform(editor),
      registerFlatListTransform(editor),
      registerRunInTransform(editor),
      registerRunInLook(editor),
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => !formats.includes(format),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(PASTE_COMMAND, pasteWords, COMMAND_PRIORITY_CRITICAL),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [editor])
  return null
}

/** Of what is pasted, the words: other programs bring what no page prints. */
function pasteWords(event: unknown): boolean {
  const data: unknown = Reflect.get(Object(event), 'clipboardData')
  const selection = $getSelection()
  if (!(data instanceof DataTransfer) || !$isRangeSelection(selection)) return false
  if (event instanceof Event) event.preventDefault()
  selection.insertRawText(data.getData('text/plain'))
  return true
}

function registerRunInLook(editor: LexicalEditor): () => void {
  return editor.registerMutationListener(TextNode, (mutations) => {
    editor.read(() => {
      for (const [key, mutation] of mutations) {
        const node = mutation === 'destroyed' ? null : $getNodeByKey(key)
        if (node) editor.getElementByKey(key)?.toggleAttribute('data-run-in', $getState(node, runInState))
      }
    })
  })
}
