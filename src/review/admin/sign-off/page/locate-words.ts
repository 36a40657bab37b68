/** What stands in a printed page or a comparison beside the printed words themselves. */
const besideTheWords = '#contents, .visually-hidden, .note-sign, .compared-note, .compared-kind'

/** A stretch of a block's words, counted in UTF-16 units from its first printed letter. */
export type Stretch = { start: number; end: number }

/** Lists the text nodes that make the printed words of `block`; in a comparison, those of the text after. */
export function listWords(block: Element): Text[] {
  const words: Text[] = []
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The walker was asked for text nodes alone.
    const text = node as Text
    if (!text.parentElement?.closest(`del, ${besideTheWords}`)) words.push(text)
  }
  return words
}

/** Answers where the words of `part` stand within `block`, both of one comparison; null where it prints none. */
export function measureStretch(block: Element, part: Element): Stretch | null {
  let position = 0
  let start: number | null = null
  for (const text of listWords(block)) {
    if (part.contains(text)) start ??= position
    else if (start !== null) return { start, end: position }
    position += text.length
  }
  return start === null ? null : { start, end: position }
}

/** Answers the range of a stretch of a block's words; null where the block is shorter. */
export function findRange(block: Element, { start, end }: Stretch): Range | null {
  const range = block.ownerDocument.createRange()
  let position = 0
  let isBegun = false
  for (const text of listWords(block)) {
    const next = position + text.length
    if (!isBegun && start < next) {
      range.setStart(text, start - position)
      isBegun = true
    }
    if (isBegun && end <= next) {
      range.setEnd(text, end - position)
      return range
    }
    position = next
  }
  return null
}

/** Answers the first range in `block` that prints exactly `words`; null where none does. */
export function findWords(block: Element, words: string): Range | null {
  if (words === '') return null
  const printed = listWords(block).map((text) => text.data)
  const start = printed.join('').indexOf(words)
  return start === -1 ? null : findRange(block, { start, end: start + words.length })
}
