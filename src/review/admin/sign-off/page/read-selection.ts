import type { PrintChange } from '../../../record/acts.ts'
import { listWords } from './locate-words.ts'

/** Parts of the page outside of the texts, by the classes under which they are printed. */
const placeByClass = {
  kicker: '.kicker',
  title: '.title',
  subtitle: '.subtitle',
  headline: '.headline',
  question: '.question',
  byline: '.bylines',
  lead: '.lead',
  'pull-quote': '.piece-head .pull-quote',
  'author-note': '.author-note',
  body: '.piece .text',
} as const satisfies Record<PrintChange['place'], string>

/** Words that a person selected on the page, and where they stand. */
export type SelectedWords = {
  quote: string
  /** The same with as many words around them as it takes for them to stand there once. */
  once: string
  block: string | null
  /** The place of the piece among the page's pieces, from 0; null outside of them. */
  piece: number | null
  place: PrintChange['place'] | null
}

/** The page's smallest parts: what is selected stands in one of them. */
const parts = '.text [id]:not(.note-sign), .author-note, .byline, .pull-quote, h1, h2, h3, h4, p, li'
const longest = 500

/** Reads what is selected on the page; null where that is nothing, or reaches over more than one paragraph. */
export function readSelection(page: Document): SelectedWords | null {
  const selection = page.getSelection()
  const quote = selection?.toString().trim() ?? ''
  if (!selection || selection.rangeCount === 0 || quote === '' || quote.length > longest) return null
  const range = selection.getRangeAt(0)
  const [from, to] = [elementOf(range.startContainer), elementOf(range.endContainer)]
  const part = from?.closest(parts) ?? null
  if (!part || part !== to?.closest(parts) || !page.querySelector('.issue')?.contains(part)) return null
  const place = readPlace(part)
  // Pull quotes stand with a piece and belong to the page.
  const piece =
    place === 'pull-quote' ? -1 : [...page.querySelectorAll('.piece')].findIndex((one) => one.contains(part))
  const printed = listWords(part)
    .map(({ data }) => data)
    .join('')
  return {
    quote,
    once: widenUntilOnce(printed, { quote, near: offsetIn(part, range) }),
    block: part.matches('.text [id]') ? readId(part) : null,
    piece: piece === -1 ? null : piece,
    place,
  }
}

/** Answers `quote` with as many letters around it as it takes to stand once in `text`; `near` is where it was selected. */
export function widenUntilOnce(text: string, { quote, near }: { quote: string; near: number }): string {
  let start = text.indexOf(quote, Math.max(0, near))
  if (start === -1) return quote
  let end = start + quote.length
  while (text.indexOf(text.slice(start, end)) !== text.lastIndexOf(text.slice(start, end))) {
    if (start === 0 && end === text.length) break
    start = Math.max(0, start - 1)
    end = Math.min(text.length, end + 1)
  }
  return text.slice(start, end)
}

function offsetIn(part: Element, range: Range): number {
  let position = 0
  for (const text of listWords(part)) {
    if (text === range.startContainer) return position + range.startOffset
    position += text.length
  }
  return 0
}

function readId(block: Element): string {
  // An id that stands in two pieces has the piece's address before it.
  const slug = block.closest('.piece')?.id
  return slug && block.id.startsWith(`${slug}.`) ? block.id.slice(slug.length + 1) : block.id
}

function readPlace(from: Element): PrintChange['place'] | null {
  // `Object.entries` widens the keys of a record that is closed.
  const entries = Object.entries(placeByClass) as [PrintChange['place'], string][]
  return entries.find(([, selector]) => from.closest(selector))?.[0] ?? null
}

function elementOf(node: Node): Element | null {
  // The class of the frame's own document is another one than ours: the kind of node is asked instead.
  return node.nodeType === 1 ? (node as Element) : node.parentElement
}
