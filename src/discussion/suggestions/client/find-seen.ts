import { findRange } from '../../../coediting/client/ranges.ts'
import type { RoomInEditor } from '../../../coediting/client/room-provider.tsx'
import { parseRoom } from '../../../coediting/rooms/room.ts'
import { readLines } from '../../anchors/text-lines.ts'
import type { PresentedSuggestion } from '../present.ts'
import { judgeWish, type Standing } from '../text/judge-wish.ts'
import { anchorPlace, findPlace } from '../text/place.ts'

/** A suggestion as it stands to the text in this window now, and where it is on the screen. */
export type SeenSuggestion = {
  suggestion: PresentedSuggestion
  standing: Standing
  range: Range | null
  /** Rises along the text. */
  order: number
}

/** Answers suggestions as they stand in the editor now, first to last. */
export function findSeen(room: RoomInEditor, suggestions: readonly PresentedSuggestion[]): SeenSuggestion[] {
  return suggestions
    .map((suggestion) => look(room, suggestion))
    .toSorted((one, other) => one.order - other.order)
}

function look(room: RoomInEditor, suggestion: PresentedSuggestion): SeenSuggestion {
  const { document } = room.connection
  const { anchor, replacement } = suggestion
  const locale = parseRoom(room.room)?.locale ?? 'zh'
  const standing = judgeWish(document, { anchor, replacement }, locale)
  const place = findPlace(document, anchor)
  const lines = readLines(document)
  // Lines that were read twice are the same by their elements.
  const line = lines.lines.find(({ element }) => element === place?.line.element)
  if (!place || !line) return { suggestion, standing, range: null, order: Number.MAX_SAFE_INTEGER }
  const range = findRange(room.binding, anchorPlace(lines, { ...place, line }))
  return { suggestion, standing, range, order: line.at + place.from }
}
