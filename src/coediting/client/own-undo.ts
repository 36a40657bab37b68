import { type BindingV2, createUndoManager } from '@lexical/yjs'
import {
  CAN_UNDO_COMMAND,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'

/** Undo of what was done in this window, and of nothing that others did. */
export type OwnUndo = {
  read: () => { canUndo: boolean; canRedo: boolean }
  subscribe: (listener: () => void) => () => void
  close: () => void
}

/**
 * Takes undo and redo of an editor over. Payload's editor always brings Lexical's own history, which would take back
 * what others wrote: it is outranked, and emptied as it fills.
 */
export function openOwnUndo(editor: LexicalEditor, binding: BindingV2): OwnUndo {
  const manager = createUndoManager(binding, binding.root)
  const watchers = new Set<() => void>()
  let can = { canUndo: false, canRedo: false }
  const read = () => {
    can = { canUndo: manager.undoStack.length > 0, canRedo: manager.redoStack.length > 0 }
    for (const watch of watchers) watch()
  }
  for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const)
    manager.on(event, read)
  const act = (what: 'undo' | 'redo') => () => {
    if (editor.isEditable()) manager[what]()
    return true
  }
  const ends = [
    editor.registerCommand(UNDO_COMMAND, act('undo'), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(REDO_COMMAND, act('redo'), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      CAN_UNDO_COMMAND,
      (isFilled) => {
        if (isFilled) queueMicrotask(() => editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined))
        return true
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  ]
  return {
    read: () => can,
    subscribe(watch) {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    close() {
      for (const end of ends) end()
      manager.destroy()
    },
  }
}
