'use client'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
} from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useState } from 'react'
import { readRange } from '../../../coediting/client/ranges.ts'
import type { RoomInEditor } from '../../../coediting/client/room-provider.tsx'
import { readLines } from '../../anchors/text-lines.ts'
import { anchorOnRange } from '../../threads/admin/find-seen.ts'
import { readSelection } from '../../threads/client/selection-button.tsx'
import type { NoSpot } from '../client/messages.ts'
import { readPlace, readPositions } from '../text/place.ts'
import { suggestCommand } from './suggest-command.ts'

/** Where somebody is about to suggest something: positions, and the words between. */
export type SuggestionSpot = { start: string; end: string; quote: string }

/** What somebody is about to suggest on, by the toolbar, the list's button or Ctrl+Alt+K; and how that begins and ends. */
export function useSpot(room: RoomInEditor) {
  const [found, setFound] = useState<SuggestionSpot | NoSpot | null>(null)
  const begin = useCallback(() => setFound(findSpot(room)), [room])
  useEffect(
    () =>
      room.editor.registerCommand(
        suggestCommand,
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
      const isOurs =
        event.code === 'KeyK' && event.altKey && !event.shiftKey && (event.ctrlKey || event.metaKey)
      const root = room.editor.getRootElement()
      if (!isOurs || !root?.contains(getSelection()?.anchorNode ?? null)) return
      event.preventDefault()
      begin()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [room, begin])
  const isMissing = typeof found === 'string'
  return {
    spot: isMissing ? null : found,
    noSpot: isMissing ? found : null,
    begin,
    end: () => setFound(null),
  }
}

/** Where nobody may type the editor knows of no selection, and the page has it. */
function findSpot(room: RoomInEditor): SuggestionSpot | NoSpot {
  const { editor, binding, connection } = room
  const selected = readSelection(editor.getRootElement())
  const positions =
    (selected ? anchorOnRange(room, selected) : null) ??
    editor.read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) ? readRange(binding, selection) : null
    })
  if (!positions) return 'nothing-selected'
  const { start, end } = positions
  const { document } = connection
  const place = readPositions(document, { lines: readLines(document), start, end })
  return place ? { start, end, quote: readPlace(place) } : 'several-paragraphs'
}
