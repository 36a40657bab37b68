'use client'
import { $getRoot, HISTORY_MERGE_TAG, SKIP_COLLAB_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent } from 'react'
import { bindEditor } from './bind-editor.ts'
import { Carets } from './carets.tsx'
import { findMissingLines, isRefusing, type RefusedEdits, readLines } from './refused-edits.ts'
import { useRoomHere } from './room-provider.tsx'

/** Binds the editor around to the room around: nobody types before the text is here, nor when they may not. */
export function RoomBinding() {
  const [editor] = useLexicalComposerContext()
  const here = useRoomHere()
  const connection = here?.connection ?? null
  const setInEditor = here?.setInEditor
  const setRefused = here?.setRefused
  const reopen = useEffectEvent(() => here?.reopen())
  const isInRoom = here !== null

  useEffect(() => {
    if (!isInRoom) return
    editor.setEditable(false)
    // An editor begins with a paragraph of its own.
    editor.update(() => $getRoot().clear(), { tag: [SKIP_COLLAB_TAG, HISTORY_MERGE_TAG], discrete: true })
  }, [editor, isInRoom])

  useEffect(() => {
    if (!connection || !setInEditor || !setRefused) return
    const { status, room } = connection
    let isLeaving = false
    let bound: ReturnType<typeof bindEditor> | null = null
    const follow = () => {
      if (!bound && connection.provider.isSynced) {
        bound = bindEditor(editor, connection)
        setInEditor({ room, connection, editor, binding: bound.binding, undo: bound.undo })
        const lines = readLines(editor)
        setRefused((refused) => compare(refused, lines))
      }
      editor.setEditable(bound !== null && status.isEditable())
      if (bound && !isLeaving && connection.hasTyped() && isRefusing(status.read())) {
        isLeaving = true
        setRefused({ state: status.read().state, lines: readLines(editor), isCompared: false })
        void connection.kept.forget().finally(reopen)
      }
    }
    const end = status.subscribe(follow)
    follow()
    return () => {
      end()
      editor.setEditable(false)
      setInEditor(null)
      bound?.close()
    }
  }, [editor, connection, setInEditor, setRefused])

  return <Carets />
}

function compare(refused: RefusedEdits | null, theirs: readonly string[]): RefusedEdits | null {
  if (!refused || refused.isCompared) return refused
  const lines = findMissingLines(refused.lines, theirs)
  return lines.length > 0 ? { ...refused, lines, isCompared: true } : null
}
