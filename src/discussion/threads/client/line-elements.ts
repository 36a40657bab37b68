/** What is no part of a line's text: an embedded form, the sign of a footnote, a list within an item. */
const apart = '[contenteditable="false"], .note-sign, ul, ol'

/** Answers the text of a line's element as the shared text counts it: a line break is one character. */
export function textOfLine(element: Element): string {
  return [...listParts(element)].map((part) => (part instanceof Text ? part.data : '\n')).join('')
}

/** Answers how far into a line a place of the page is; a place within what does not count is where that stands. */
export function offsetInLine(element: Element, place: { node: Node; offset: number }): number {
  const point = document.createRange()
  point.setStart(place.node, place.offset)
  let count = 0
  for (const part of listParts(element)) {
    if (part === place.node) return count + place.offset
    if (point.comparePoint(part, 0) >= 0) return count
    count += part instanceof Text ? part.data.length : 1
  }
  return count
}

/** Answers the place of the page that is so far into a line. */
export function placeInLine(element: Element, offset: number): { node: Node; offset: number } {
  let left = offset
  for (const part of listParts(element)) {
    const length = part instanceof Text ? part.data.length : 1
    if (part instanceof Text && left <= length) return { node: part, offset: left }
    left -= length
  }
  return { node: element, offset: element.childNodes.length }
}

/** Answers the range between two places in lines of a page. */
export function rangeBetween(
  from: { element: Element; offset: number },
  to: { element: Element; offset: number },
): Range {
  const range = document.createRange()
  const start = placeInLine(from.element, from.offset)
  const end = placeInLine(to.element, to.offset)
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

function* listParts(element: Element): Generator<Text | HTMLBRElement> {
  for (const child of element.childNodes) {
    if (child instanceof Text) yield child
    else if (child instanceof HTMLBRElement) {
      // The editor keeps a line break of its own at the end of an empty line.
      if (!child.hasAttribute('data-lexical-managed-linebreak')) yield child
    } else if (child instanceof Element && !child.matches(apart)) yield* listParts(child)
  }
}
