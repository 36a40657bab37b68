/** Parts of the page outside of the blocks, by the classes under which they are printed. */
const placeByClass = {
  kicker: '.kicker',
  title: '.title',
  subtitle: '.subtitle',
  headline: '.headline',
  question: '.question',
  byline: '.bylines',
  lead: '.lead',
} as const

/** A part of the page in which words were selected. */
export type PagePlace = keyof typeof placeByClass | 'body' | 'authorNote' | 'other'

/** Words that a person selected on the page: where they stand, and what stands just before and after them. */
export type SelectedWords = {
  quote: string
  block: string | null
  /** The place of the piece among the page's pieces, from 0; null outside of them. */
  piece: number | null
  place: PagePlace
}

/** Reads what is selected on the page; null where that is nothing, or reaches over more than one block. */
export function readSelection(page: Document): SelectedWords | null {
  const selection = page.getSelection()
  const quote = selection?.toString().trim() ?? ''
  if (!selection || quote === '' || quote.length > 500) return null
  const from = elementOf(selection.anchorNode)
  const to = elementOf(selection.focusNode)
  const block = from?.closest(blocks) ?? null
  if (!from || !page.querySelector('.issue')?.contains(from) || block !== (to?.closest(blocks) ?? null))
    return null
  const pieces = [...page.querySelectorAll('.piece')]
  const piece = pieces.findIndex((one) => one.contains(from))
  return { quote, block: block && readId(block), piece: piece === -1 ? null : piece, place: readPlace(from) }
}

const blocks = '.text [id]:not(.note-sign), .text > [id]'

function readId(block: Element): string {
  // An id that stands in two pieces has the piece's address before it.
  const slug = block.closest('.piece')?.id
  return slug && block.id.startsWith(`${slug}.`) ? block.id.slice(slug.length + 1) : block.id
}

function readPlace(from: Element): PagePlace {
  if (from.closest('.author-note')) return 'authorNote'
  // `Object.entries` widens the keys of a record that is closed.
  const entries = Object.entries(placeByClass) as [keyof typeof placeByClass, string][]
  const found = entries.find(([, selector]) => from.closest(selector))
  return found?.[0] ?? (from.closest('.piece .text') ? 'body' : 'other')
}

function elementOf(node: Node | null): Element | null {
  // The class of the frame's own document is another one than ours: the kind of node is asked instead.
  return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null)
}
