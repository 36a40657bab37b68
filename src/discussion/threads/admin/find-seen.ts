import type { RoomInEditor } from '../../../coediting/client/room-provider.tsx'
import type { Anchor, Point } from '../../anchors/anchor.ts'
import { placeAnchor } from '../../anchors/place-anchor.ts'
import { resolveAnchors } from '../../anchors/resolve-anchor.ts'
import { isForm, readLines, type TextLine } from '../../anchors/text-lines.ts'
import { offsetInLine, rangeBetween } from '../client/line-elements.ts'
import type { ShownThread } from '../thread.ts'

/** A thread as it stands in an editor now, with where that is on the screen. */
export type SeenThread = { thread: ShownThread; range: Range | null }

/** Answers threads with their places in the text of this moment, first to last. */
export function findSeen(room: RoomInEditor, threads: readonly ShownThread[]): SeenThread[] {
  const { document } = room.connection
  const places = resolveAnchors(
    document,
    threads.map(({ anchor }) => anchor),
  )
  const again = resolveAnchors(
    document,
    threads.map(({ anchor, quote }) => ({ ...anchor, quote })),
  )
  const elements = listElements(room)
  return threads
    .map((thread, index) => {
      const place = places[index] ?? again[index] ?? null
      const [from, to] = [elements[place?.from.line ?? -1], elements[place?.to.line ?? -1]]
      const range =
        place && from && to
          ? rangeBetween(
              { element: from, offset: place.from.offset },
              { element: to, offset: place.to.offset },
            )
          : rangeOfForm(room, place?.blockId ?? '')
      return { thread: { ...thread, place }, range }
    })
    .toSorted((one, other) => compare(one.thread, other.thread))
}

/** Answers an anchor on a range of the screen; null where it holds no words of the text. */
export function anchorOnRange(room: RoomInEditor, range: Range): Anchor | null {
  const from = pointAt(room, range.startContainer, range.startOffset)
  const to = pointAt(room, range.endContainer, range.endOffset)
  return from && to ? placeAnchor(room.connection.document, { from, to }) : null
}

/** Answers an anchor on all words in the form of the embedded block that an element of the screen is in; null for none. */
export function anchorOnForm(room: RoomInEditor, within: Element): Anchor | null {
  const { document } = room.connection
  const line = readLines(document).lines.findIndex((one) => {
    return isForm(one) && elementOf(room, one)?.contains(within)
  })
  const end = readLines(document).lines[line]?.text.length ?? 0
  return line === -1 ? null : placeAnchor(document, { from: { line, offset: 0 }, to: { line, offset: end } })
}

/** Answers where on the screen an embedded block is: at its name, which its form begins with; null for no such block. */
export function rangeOfForm(room: RoomInEditor, blockId: string): Range | null {
  const { lines } = readLines(room.connection.document)
  const line = lines.find((one) => blockId !== '' && one.blockId === blockId && isForm(one))
  const element = line ? elementOf(room, line) : null
  if (!element) return null
  const range = document.createRange()
  // The button that folds it stands first, and its words are for screen readers.
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, ({ parentElement }) => {
    return parentElement?.closest('button') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  })
  range.selectNodeContents(texts.nextNode() ?? element)
  return range
}

/** Answers the thread in whose words a place of the screen is; of several the one that begins last. */
export function threadAt(
  room: RoomInEditor,
  seen: readonly SeenThread[],
  at: { node: Node; offset: number },
) {
  const point = pointAt(room, at.node, at.offset)
  if (!point) return null
  return seen.findLast(({ thread: { place } }) => {
    if (!place) return false
    const { from, to } = place
    const isAfter = from.line < point.line || (from.line === point.line && from.offset <= point.offset)
    return isAfter && (point.line < to.line || (point.line === to.line && point.offset <= to.offset))
  })
}

/** A place between two lines, such as that of a selected embedded block, is at the beginning of the next one. */
function pointAt(room: RoomInEditor, node: Node, offset: number): Point | null {
  const elements = listElements(room)
  const line = elements.findLastIndex((element) => element?.contains(node))
  const element = elements[line]
  if (element) return { line, offset: offsetInLine(element, { node, offset }) }
  const next = node.childNodes[offset]
  const following = next
    ? elements.findIndex((candidate) => candidate && (next === candidate || next.contains(candidate)))
    : -1
  if (following >= 0) return { line: following, offset: 0 }
  const last = readLines(room.connection.document).lines.length - 1
  return last < 0
    ? null
    : { line: last, offset: readLines(room.connection.document).lines[last]?.text.length ?? 0 }
}

function listElements(room: RoomInEditor): (HTMLElement | null)[] {
  return readLines(room.connection.document).lines.map((line) => {
    // The words of an embedded block stand in a form of its own.
    return isForm(line) ? null : elementOf(room, line)
  })
}

function elementOf({ binding, editor }: RoomInEditor, { element }: Pick<TextLine, 'element'>) {
  const node = binding.mapping.get(element)
  return node ? editor.getElementByKey(node.getKey()) : null
}

function compare({ place: one, id }: ShownThread, { place: other, id: otherId }: ShownThread): number {
  if (!one || !other) return Number(!one) - Number(!other) || id - otherId
  return one.from.line - other.from.line || one.from.offset - other.from.offset || id - otherId
}
