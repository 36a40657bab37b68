import {
  type BindingV2,
  createBindingV2__EXPERIMENTAL as bind,
  initLocalState,
  type Provider,
  setLocalStateFocus,
  syncYjsStateToLexicalV2__EXPERIMENTAL as syncAllToEditor,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL as syncToDocument,
  syncYjsChangesToLexicalV2__EXPERIMENTAL as syncToEditor,
} from '@lexical/yjs'
import {
  BLUR_COMMAND,
  COLLABORATION_TAG,
  COMMAND_PRIORITY_CRITICAL,
  FOCUS_COMMAND,
  HISTORIC_TAG,
  type LexicalEditor,
  SKIP_COLLAB_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import * as Y from 'yjs'
import { colourOf } from '../rooms/colour.ts'
import { findExcludedProperties } from '../text/excluded-properties.ts'
import { silentProvider } from '../text/silent-provider.ts'
import { tolerateEmptyConstructors } from '../text/tolerate-empty-constructors.ts'
import { registerBlockLocks } from './block-locks.ts'
import { findChangedBlocks, registerQuietForms } from './fresh-blocks.ts'
import { holdWhileComposing } from './hold-while-composing.ts'
import { type OwnUndo, openOwnUndo } from './own-undo.ts'
import type { RoomConnection } from './room-connection.ts'
import { registerTypedWords } from './typed-words.ts'

/** An editor on a room's text. */
export type EditorBinding = { binding: BindingV2; undo: OwnUndo; close: () => void }

/**
 * Puts a room's text into an editor, and what is edited there into the room. To be called once the text is here
 * (`connection.status`): an editor never begins a text of its own.
 */
export function bindEditor(editor: LexicalEditor, connection: RoomConnection): EditorBinding {
  const { document, provider, person, room } = connection
  const binding = bind(tolerateEmptyConstructors(editor), room, document, new Map(), {
    excludedProperties: findExcludedProperties(editor),
  })
  const { awareness } = provider
  if (!awareness) throw new Error('The provider of a room shows who is in it')
  // Carets are painted apart: painting can fail where a caret points into what has just been deleted.
  const quiet = quietProvider(awareness)
  const name = person.name ?? ''
  const colour = colourOf(person)
  initLocalState(quiet, name, colour, false, {})

  const follow = (events: Y.YEvent<Y.XmlElement>[], transaction: Y.Transaction) => {
    if (transaction.origin === binding) return
    const freshen = findChangedBlocks(binding, events)
    try {
      syncToEditor(binding, quiet, events, transaction, transaction.origin instanceof Y.UndoManager)
    } catch {
      // The binding loses its way among nodes deleted on both sides about once in 2,000 runs of the recovery's property
      // test. The document is right: the editor shows it anew.
      syncAllToEditor(binding, quiet)
    }
    freshen()
  }
  syncAllToEditor(binding, quiet)
  // Yjs types the events of a tree by their root alone.
  const observe = follow as (events: Y.YEvent<Y.XmlElement | Y.XmlText>[], transaction: Y.Transaction) => void
  binding.root.observeDeep(observe)
  const undo = openOwnUndo(editor, binding)
  const showFocus = (isFocused: boolean) => () => {
    setLocalStateFocus(quiet, name, colour, isFocused, {})
    return false
  }
  const ends = [
    editor.registerUpdateListener((update) => {
      if (update.tags.has(SKIP_COLLAB_TAG)) return
      // Forms of blocks fill in what is empty also for those who only read.
      if (!editor.isEditable() && !isFromRoom(update.tags)) return
      syncToDocument(
        binding,
        quiet,
        update.prevEditorState,
        update.editorState,
        update.dirtyElements,
        update.dirtyLeaves,
        update.normalizedNodes,
        update.tags,
      )
    }),
    registerQuietForms(editor),
    registerTypedWords(editor),
    holdWhileComposing(editor, provider),
    registerBlockLocks(editor, awareness),
    editor.registerCommand(FOCUS_COMMAND, showFocus(true), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(BLUR_COMMAND, showFocus(false), COMMAND_PRIORITY_CRITICAL),
    () => binding.root.unobserveDeep(observe),
    () => undo.close(),
    () => awareness.setLocalState(null),
  ]
  return {
    binding,
    undo,
    close() {
      for (const end of ends) end()
    },
  }
}

function isFromRoom(tags: ReadonlySet<string>): boolean {
  return tags.has(COLLABORATION_TAG) || tags.has(HISTORIC_TAG)
}

type RoomAwareness = NonNullable<RoomConnection['provider']['awareness']>

/** Hands on who is here, and nothing else: the room's own provider does the talking. */
function quietProvider(awareness: RoomAwareness): Provider {
  return {
    ...silentProvider,
    awareness: {
      ...silentProvider.awareness,
      // What is written here is read here: a state is what `initLocalState` makes of it.
      getLocalState: () => awareness.getLocalState() as ReturnType<Provider['awareness']['getLocalState']>,
      setLocalState: (state) => awareness.setLocalState(state),
      setLocalStateField: (field, value) => awareness.setLocalStateField(field, value),
    },
  }
}
