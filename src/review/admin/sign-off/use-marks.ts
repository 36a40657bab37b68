'use client'
import { useMemo } from 'react'
import type { PageMark } from './page/page-marks.ts'
import type { SignOff } from './sign-off-context.tsx'
import { placeOfUnit } from './targets.ts'

/** Answers what is marked on the page, and which of it is looked at. */
export function useMarks({
  review,
  stops,
  findings,
  tab,
  position,
}: Pick<SignOff, 'review' | 'stops' | 'findings' | 'tab' | 'position'>): {
  marks: PageMark[]
  current: PageMark | null
} {
  const lists = useMemo(() => {
    const markWords = (
      kind: PageMark['kind'],
      { unit, block, quote }: { unit: number | 'page'; block: string | null; quote: string },
    ): PageMark => ({ kind, block, piece: placeOfUnit(review, unit), words: quote, stretch: null })
    return {
      page: [],
      steps: [],
      changes: stops.map(({ mark }) => mark),
      findings: findings.map(({ unit, place: { block }, quote }) =>
        markWords('finding', { unit, block, quote: quote.text }),
      ),
      queries: review.queries.map((query) => markWords('query', query)),
    }
  }, [review, stops, findings])
  const marks = useMemo(() => {
    const open = lists.queries.filter((_, index) => review.queries[index]?.answer === null)
    return [...lists.changes, ...(tab === 'findings' ? lists.findings : []), ...open]
  }, [lists, review, tab])
  const current = position === null ? null : (lists[tab][position] ?? null)
  return { marks, current }
}
