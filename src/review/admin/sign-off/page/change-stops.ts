import { listWords, measureStretch } from './locate-words.ts'
import type { PageMark } from './page-marks.ts'

/** A change as the walk stops at it: its element in the comparison, and its mark on the page. */
export type ChangeStop = { element: Element; mark: PageMark }

/** Lists the changes of a shown comparison in their order; a word put in another's place is one stop. */
export function listStops(comparison: Element): ChangeStop[] {
  const changes = [...comparison.querySelectorAll('ins, del, .compared-moved, .compared-left')]
  return changes
    .filter((change) => !isReplaced(change))
    .map((element) => ({ element, mark: markOf(element) }))
}

function isReplaced(change: Element): boolean {
  return change.localName === 'del' &&
    change.nextSibling !== null &&
    change.nextSibling === change.nextElementSibling
    ? change.nextElementSibling?.localName === 'ins'
    : false
}

function markOf(element: Element): PageMark {
  const holder = element.closest('[data-block]') ?? element.querySelector('[data-block]')
  const isWord = element.localName === 'ins'
  return {
    kind: 'changed',
    block: holder?.getAttribute('data-block') ?? null,
    piece: null,
    words: isWord ? wordsOf(element) : null,
    stretch: isWord && holder ? measureStretch(holder, element) : null,
  }
}

function wordsOf(element: Element): string {
  return listWords(element)
    .map((text) => text.data)
    .join('')
}
