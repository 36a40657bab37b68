import type { Page } from '@playwright/test'

/** A character where the browser has set it, in CSS pixels. */
export type SetGlyph = { text: string; left: number; right: number }

/** A block of text where the browser has set it: its lines from the first, each from its first character. */
export type SetBlock = {
  /** The size of the type. */
  em: number
  left: number
  right: number
  top: number
  bottom: number
  lines: SetGlyph[][]
}

/** Reads where every character of the chosen elements stands, by its rectangle and not by what the styles say. */
export async function readSetBlocks(page: Page, selector: string): Promise<SetBlock[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const readGlyphs = (node: Node) => {
      const range = document.createRange()
      const characters = Array.from(node.textContent ?? '')
      let start = 0
      let box: DOMRect | undefined
      return characters.flatMap((text) => {
        range.setStart(node, start)
        start += text.length
        range.setEnd(node, start)
        const own = Array.from(range.getClientRects()).at(-1)
        if (/\s/.test(text) && !own?.width) return []
        // The second half of a ligature (——) has no rectangle: it is where the first half is.
        box = own ?? box
        return box ? [{ text, left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 }] : []
      })
    }
    return elements.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const em = Number.parseFloat(getComputedStyle(element).fontSize)
      const lines: { text: string; left: number; right: number }[][] = []
      let middle = Number.NEGATIVE_INFINITY
      while (walker.nextNode()) {
        for (const { middle: own, ...glyph } of readGlyphs(walker.currentNode)) {
          if (Math.abs(own - middle) > em / 2) lines.push([])
          middle = own
          lines.at(-1)?.push(glyph)
        }
      }
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return { em, left, right, top, bottom, lines }
    })
  })
}
