import type { BindingV2 } from '@lexical/yjs'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { isRecord } from '../../richtext/lexical-json.ts'
import { findPlaces } from './ranges.ts'

type Area = { left: number; top: number; width: number; height: number }

/** Where somebody is in the text, in pixels from the origin of the text's box. */
export type Caret = {
  client: number
  name: string
  colour: string
  place: Pick<Area, 'left' | 'top' | 'height'>
  /** How many names stand at the same place, below this one. */
  level: number
  /** Whether the name has more room before the caret than after it. */
  isBeforeMargin: boolean
  /** What they have selected, line by line. */
  areas: readonly Area[]
}

type Box = {
  awareness: Awareness | null | undefined
  /** Where the box of the text begins on the screen, and how wide the text is. */
  origin: Pick<DOMRect, 'left' | 'top'>
  width: number
}

/** Answers where the others are; whoever is elsewhere, or points into what is gone, is left out. */
export function findCarets(binding: BindingV2, { awareness, origin, width }: Box): Caret[] {
  const others = [...(awareness?.getStates() ?? [])].filter(([client]) => client !== binding.clientID)
  const names = new Map<string, number>()
  return others.flatMap(([client, state]) => {
    try {
      const caret = findCaret(binding, { client, state, origin })
      if (!caret) return []
      const place = JSON.stringify(caret.place)
      const level = names.get(place) ?? 0
      names.set(place, level + 1)
      return [{ ...caret, level, isBeforeMargin: caret.place.left > width * 0.6 }]
    } catch {
      // A caret can point into what has been deleted since.
      return []
    }
  })
}

type Seen = { client: number; state: Record<string, unknown>; origin: Pick<DOMRect, 'left' | 'top'> }

function findCaret(
  binding: BindingV2,
  { client, state, origin }: Seen,
): Omit<Caret, 'level' | 'isBeforeMargin'> | null {
  const { anchorPos, focusPos, focusing, name, color } = state
  if (focusing !== true || !isRecord(anchorPos) || !isRecord(focusPos) || typeof name !== 'string')
    return null
  // Yjs writes relative positions as plain objects, and reads these; others are caught above.
  const range = findPlaces(binding, {
    anchorPos: anchorPos as unknown as Y.RelativePosition,
    focusPos: focusPos as unknown as Y.RelativePosition,
  })
  if (!range) return null
  const end = range.cloneRange()
  end.collapse(false)
  const { left, top, height } = placeOf(end)
  const move = (area: Area): Area => ({ ...area, left: area.left - origin.left, top: area.top - origin.top })
  const areas = range.collapsed ? [] : [...range.getClientRects()].map(sizeOf).map(move)
  return {
    client,
    name,
    colour: typeof color === 'string' ? color : '',
    place: { left: left - origin.left, top: top - origin.top, height },
    areas,
  }
}

/** A range in an empty paragraph has no size; its paragraph has. */
function placeOf(range: Range): Area {
  const rect = range.getBoundingClientRect()
  if (rect.height > 0) return sizeOf(rect)
  const { startContainer, startOffset } = range
  const inside = startContainer.childNodes[startOffset] ?? startContainer
  const element = inside instanceof Element ? inside : inside.parentElement
  const { left, top, height } = element?.getBoundingClientRect() ?? rect
  return { left, top, width: 0, height: Math.min(height, 24) }
}

function sizeOf({ left, top, width, height }: Area): Area {
  return { left, top, width, height }
}
