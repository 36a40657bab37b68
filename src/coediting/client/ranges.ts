import { $getAnchorAndFocusForUserState, type BindingV2, type UserState } from '@lexical/yjs'
import {
  $getNodeByKey,
  $isTextNode,
  type PointType,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { createDOMRange } from '@payloadcms/richtext-lexical/lexical/selection'
import * as Y from 'yjs'

/** Two places of a room's text, each a Yjs relative position, encoded, as base64: they follow the text as it changes. */
export type RoomRange = { start: string; end: string }

/**
 * Answers the range of a selection in an editor, its start first; null where the selection is not of the room's text.
 * To be called inside the editor's read or update.
 */
export function readRange(binding: BindingV2, selection: RangeSelection): RoomRange | null {
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  // The start holds on to what follows it, the end to what comes before: what is typed beside them stays outside.
  const start = findPosition(binding, { point: first, association: 0 })
  const end = findPosition(binding, { point: last, association: selection.isCollapsed() ? 0 : -1 })
  return start && end ? { start: encode(start), end: encode(end) } : null
}

/** Answers where a range is on the screen now; null where the text has lost it. It is empty where its words are gone. */
export function findRange(binding: BindingV2, { start, end }: RoomRange): Range | null {
  return findPlaces(binding, { anchorPos: decode(start), focusPos: decode(end) })
}

/** The same for what others show as their selection: its anchor and its focus, in whichever order. */
export function findPlaces(
  binding: BindingV2,
  { anchorPos, focusPos }: Pick<UserState, 'anchorPos' | 'focusPos'>,
): Range | null {
  const { editor } = binding
  return editor.read(() => {
    // Names and colours play no part in finding a place.
    const state: UserState = { anchorPos, focusPos, color: '', name: '', focusing: true, awarenessData: {} }
    const { anchorKey, anchorOffset, focusKey, focusOffset } = $getAnchorAndFocusForUserState(binding, state)
    const anchor = anchorKey === null ? null : $getNodeByKey(anchorKey)
    const focus = focusKey === null ? null : $getNodeByKey(focusKey)
    return anchor && focus ? createDOMRange(editor, anchor, anchorOffset, focus, focusOffset) : null
  })
}

function findPosition(
  { mapping }: BindingV2,
  { point, association }: { point: PointType; association: number },
): Y.RelativePosition | null {
  const node = point.getNode()
  const shared = mapping.getSharedType(node)
  if (!shared) return null
  let index = point.type === 'text' ? point.offset : 0
  if (point.type === 'text') {
    // Neighbouring texts are one in the shared document.
    for (let before = node.getPreviousSibling(); $isTextNode(before); before = before.getPreviousSibling()) {
      index += before.getTextContentSize()
    }
  } else {
    const children = 'getChildren' in node ? node.getChildren().slice(0, point.offset) : []
    index = children.filter((child, at) => !($isTextNode(child) && $isTextNode(children[at - 1]))).length
  }
  return Y.createRelativePositionFromTypeIndex(shared, index, association)
}

function encode(position: Y.RelativePosition): string {
  return btoa(String.fromCharCode(...Y.encodeRelativePosition(position)))
}

function decode(position: string): Y.RelativePosition {
  return Y.decodeRelativePosition(Uint8Array.from(atob(position), (character) => character.charCodeAt(0)))
}
