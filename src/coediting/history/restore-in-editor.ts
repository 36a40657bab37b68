import type { BindingV2 } from '@lexical/yjs'
import { $setSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { LexicalState } from '../../richtext/lexical-json.ts'
import { applyText } from '../text/apply-text.ts'

/**
 * Makes an editor on a room's text say what the text was at a moment. It is one edit of this editor's: others receive it
 * like any other, and one undo takes it back.
 */
export function restoreInEditor(
  { editor, binding }: { editor: LexicalEditor; binding: BindingV2 },
  text: LexicalState,
): void {
  // A caret in what is about to go would be looked for afterwards.
  editor.update(() => $setSelection(null), { discrete: true })
  binding.doc.transact(() => applyText(editor, text), binding)
}
