import { findRange, findWords, type Stretch } from './locate-words.ts'

/** What is marked on the page: words of a block, found by their place or by themselves. */
export type PageMark = {
  kind: 'changed' | 'query' | 'finding'
  /** The block's id; without one the words are sought in the whole piece, or page. */
  block: string | null
  /** The place of the piece among the page's pieces, from 0; null where it is not known or of no matter. */
  piece: number | null
  words: string | null
  stretch: Stretch | null
}

const kinds = ['changed', 'query', 'finding'] as const

/** Answers the element of the page that prints a block, or the piece, or the page. */
export function findPlace(
  page: Document,
  { block, piece }: Pick<PageMark, 'block' | 'piece'>,
): Element | null {
  const within =
    (piece === null ? null : page.querySelectorAll('.piece')[piece]) ?? page.querySelector('.issue')
  if (block === null || !within) return within
  const id = CSS.escape(block)
  const slug = within.id === '' ? '' : `, [id="${CSS.escape(within.id)}.${id}"]`
  return within.querySelector(`[id="${id}"]${slug}`) ?? page.querySelector(`[id="${id}"]`)
}

/** Answers the printed words of a mark; null where the page does not print them. */
export function findMarked(page: Document, mark: PageMark): Range | null {
  const place = findPlace(page, mark)
  if (!place) return null
  return (mark.stretch && findRange(place, mark.stretch)) ?? findWords(place, mark.words ?? '')
}

/** Marks words on the page without changing what it is made of, and the blocks with queries at their margin. */
export function markPage(page: Document, marks: readonly PageMark[]): void {
  const view = page.defaultView
  if (!view || !('highlights' in view.CSS)) return
  for (const kind of kinds) {
    const ranges = marks.flatMap((mark) => (mark.kind === kind ? (findMarked(page, mark) ?? []) : []))
    view.CSS.highlights.set(kind, new view.Highlight(...ranges))
  }
  for (const marked of page.querySelectorAll('[data-queries]')) marked.removeAttribute('data-queries')
  for (const mark of marks) {
    const place = mark.kind === 'query' && mark.block !== null ? findPlace(page, mark) : null
    place?.setAttribute('data-queries', String(Number(place.getAttribute('data-queries') ?? 0) + 1))
  }
}

/** Marks one place of the page as the one looked at and brings it into view; null takes the mark away. */
export function showOnPage(page: Document, mark: PageMark | null): void {
  const view = page.defaultView
  if (!view) return
  for (const marked of page.querySelectorAll('[data-current-block]')) {
    marked.removeAttribute('data-current-block')
  }
  const range = mark && findMarked(page, mark)
  if ('highlights' in view.CSS) {
    view.CSS.highlights.set('current', range ? new view.Highlight(range) : new view.Highlight())
  }
  const place = mark && (range ? range.startContainer.parentElement : findPlace(page, mark))
  if (!place) return
  if (!range) place.setAttribute('data-current-block', '')
  place.scrollIntoView({ block: range ? 'center' : 'nearest' })
}
