'use client'
import {
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useState } from 'react'
import { findRange, readRange } from '../../../coediting/client/ranges.ts'
import type { RoomInEditor } from '../../../coediting/client/room-provider.tsx'
import type { Anchor } from '../../anchors/anchor.ts'
import type { NewSpot } from '../client/new-thread-card.tsx'
import { readSelection } from '../client/selection-button.tsx'
import { useThreadsHere } from '../client/threads-context.tsx'
import { commentCommand } from './comment-command.ts'
import { anchorOnForm, anchorOnRange, rangeOfForm, type SeenThread, threadAt } from './find-seen.ts'

/** What somebody is about to remark on in an editor: by the toolbar, the shortcut or a press; and how that begins and ends. */
export function useNewSpot(room: RoomInEditor, seen: readonly SeenThread[]) {
  const { setActive } = useThreadsHere()
  const [anchor, setAnchor] = useState<Anchor | null>(null)
  const begin = useCallback(() => {
    const made = readAnchor(room)
    if (!made) return
    setActive(null)
    setAnchor(made)
  }, [room, setActive])
  useEffect(
    () =>
      room.editor.registerCommand(
        commentCommand,
        () => {
          begin()
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [room, begin],
  )
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyM' || !event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey))
        return
      if (!readAnchor(room)) return
      event.preventDefault()
      begin()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [room, begin])
  useEffect(() => {
    const root = room.editor.getRootElement()
    const click = () => {
      const at = getSelection()
      if (!at?.isCollapsed || !at.anchorNode) return
      const found = threadAt(room, seen, { node: at.anchorNode, offset: at.anchorOffset })
      setActive(found?.thread.id ?? null)
    }
    root?.addEventListener('click', click)
    return () => root?.removeEventListener('click', click)
  }, [room, seen, setActive])
  const spot: NewSpot | null = anchor && { room: room.room, on: { anchor }, quote: anchor.quote }
  const range = anchor && rangeOf(room, anchor)
  return { spot, range, begin, end: () => setAnchor(null) }
}

/** Words that are selected; else all words of the block that is selected, or in whose form somebody is. */
function readAnchor(room: RoomInEditor): Anchor | null {
  const block = selectedBlock(room.editor)
  if (block) return anchorOnForm(room, block)
  const range = selectedIn(room)
  return range && anchorOnRange(room, range)
}

function selectedBlock(editor: LexicalEditor): Element | null {
  const focused = document.activeElement
  const isInForm =
    focused && focused !== editor.getRootElement() && editor.getRootElement()?.contains(focused)
  if (isInForm) return focused
  return editor.read(() => {
    const selection = $getSelection()
    const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
    return node ? editor.getElementByKey(node.getKey()) : null
  })
}

function rangeOf(room: RoomInEditor, anchor: Anchor): Range | null {
  const isInText = anchor.start !== '' && anchor.end !== ''
  return isInText ? findRange(room.binding, anchor) : rangeOfForm(room, anchor.blockId)
}

/** Where nobody may type the editor knows of no selection, and the page has it; behind a toolbar it is the other way. */
function selectedIn({ editor, binding }: RoomInEditor): Range | null {
  const selected = readSelection(editor.getRootElement())
  if (selected) return selected
  const range = editor.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) && !selection.isCollapsed() ? readRange(binding, selection) : null
  })
  const isElsewhere = document.activeElement?.closest('.threads-margin')
  return range && !isElsewhere ? findRange(binding, range) : null
}
