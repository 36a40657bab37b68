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

/**
 * Marks words on the page, the blocks with queries at their margin, and of all marks the one that is looked at. The
 * elements stay as they are: React, which made them, would take an attribute of ours for a fault.
 */
export function markPage(
  page: Document,
  { marks, current }: { marks: readonly PageMark[]; current: PageMark | null },
): void {
  const view = page.defaultView
  if (!view) return
  const range = current && findMarked(page, current)
  if ('highlights' in view.CSS) {
    for (const kind of kinds) {
      const ranges = marks.flatMap((mark) => (mark.kind === kind ? (findMarked(page, mark) ?? []) : []))
      view.CSS.highlights.set(kind, new view.Highlight(...ranges))
    }
    view.CSS.highlights.set('current', range ? new view.Highlight(range) : new view.Highlight())
  }
  const outlined = current && !range ? findPlace(page, current)?.id : null
  const queries = countQueries(page, marks)
  sheetOf(page, view).replaceSync(
    [
      ...[...queries].map(([id, count]) => `#${CSS.escape(id)} { --queries: "${count}" }`),
      ...[...queries.keys()].map((id) => `#${CSS.escape(id)} { position: relative; cursor: pointer }`),
      ...[...queries.keys()].map((id) => `#${CSS.escape(id)}::before { ${queryStyle} }`),
      outlined ? `#${CSS.escape(outlined)} { outline: 2px solid #e0a100; outline-offset: 4px }` : '',
    ].join('\n'),
  )
}

/** Brings a mark into view. */
export function showOnPage(page: Document, mark: PageMark): void {
  const range = findMarked(page, mark)
  const place = range ? range.startContainer.parentElement : findPlace(page, mark)
  place?.scrollIntoView({ block: range ? 'center' : 'nearest' })
}

const queryStyle = `
  content: var(--queries);
  position: absolute;
  inset-inline-start: -1.5rem;
  inset-block-start: 0.2em;
  inline-size: 1.3rem;
  border-radius: 0.3rem;
  background: #e0a100;
  color: #1e1b17;
  font: 700 0.75rem / 1.3rem system-ui, sans-serif;
  text-align: center;
  text-indent: 0;
`

function countQueries(page: Document, marks: readonly PageMark[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const mark of marks) {
    const id = mark.kind === 'query' && mark.block !== null ? findPlace(page, mark)?.id : null
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

const sheets = new WeakMap<Document, CSSStyleSheet>()

function sheetOf(page: Document, view: typeof globalThis): CSSStyleSheet {
  const kept = sheets.get(page)
  if (kept) return kept
  const sheet = new view.CSSStyleSheet()
  sheets.set(page, sheet)
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  return sheet
}
