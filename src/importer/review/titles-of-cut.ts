import { type Cut, joinCuts, sliceCut, textOfCut, trimCut } from '../cut.ts'
import { foldText } from '../fold-text.ts'
import { splitTitles } from '../parse/split-titles.ts'
import { makeId } from './make-id.ts'
import { pointTo } from './note-findings.ts'
import { makePassage } from './passages.ts'
import { putInOrder } from './put-in-order.ts'
import type { Passage, Review, ReviewPerson } from './review.ts'

/** Sets a person's titles to a cut as it is printed, and to its units (rule S6). */
export function setTitles(review: Review, person: ReviewPerson, { id, at }: { id: string; at: Cut }): void {
  person.titlesAsPrinted = makePassage(review.source, id, at)
  person.titles = makeUnits(review, at)
}

/** Adds titles that stand apart from those that a person has; the signs between units are dropped (rule D4). */
export function addTitles(
  review: Review,
  person: ReviewPerson,
  { at, isFirst }: { at: Cut; isFirst: boolean },
): void {
  const { titles, titlesAsPrinted } = person
  const added = makeUnits(review, at)
  person.titles = isFirst ? [...added, ...titles] : [...titles, ...added]
  person.titlesAsPrinted = null
  dropSigns(review, at, added)
  if (!titlesAsPrinted) return
  dropSigns(review, titlesAsPrinted.at, titles)
  const [first] = titles
  if (first) pointTo(review, titlesAsPrinted.id, first.id)
}

function dropSigns(review: Review, cut: Cut, units: readonly Passage[]): void {
  for (const range of subtractCut(cut, units)) {
    const at = trimCut(review.source.text, [range])
    if (at.length === 0) continue
    putInOrder(review.dropped, { ...makePassage(review.source, makeId(review, 'p'), at), rule: 'D4' })
  }
}

/** Answers where a person's titles stand, as one cut; null for none. */
export function cutOfTitles({ titles, titlesAsPrinted }: ReviewPerson): Cut | null {
  if (titlesAsPrinted) return titlesAsPrinted.at
  return titles.length > 0 ? joinCuts(titles.map(({ at }) => at)) : null
}

function makeUnits(review: Review, at: Cut): Passage[] {
  const { source } = review
  const units = splitTitles(foldText(textOfCut(source.text, at)))
  return units.map(([start, end]) => makePassage(source, makeId(review, 'p'), sliceCut(at, start, end)))
}

/** The letters of a cut that none of its parts has. */
function subtractCut(cut: Cut, parts: readonly Passage[]): Cut {
  const taken = parts.flatMap(({ at }) => at)
  return cut.flatMap(([start, end]) => {
    const left: [number, number][] = []
    let from = start
    for (const [first, last] of taken.toSorted((a, b) => a[0] - b[0])) {
      if (last <= from || first >= end) continue
      if (first > from) left.push([from, first])
      from = Math.max(from, last)
    }
    return from < end ? [...left, [from, end] as const] : left
  })
}
