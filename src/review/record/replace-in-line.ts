import { isNote, mergeSpans } from '../../edition/marks.ts'
import type { Span } from '../../edition/types.ts'

/** Letters to be put in the place of others, as offsets in UTF-16 units of the line's text without footnotes. */
export type Replacement = { start: number; end: number; to: string }

/**
 * Replaces letters of a line of spans. What is put in takes the marks of the letter that it replaces first; footnotes
 * stay where they stand.
 */
export function replaceInSpans(spans: readonly Span[], { start, end, to }: Replacement): Span[] {
  const result: Span[] = []
  let at = 0
  let isPut = false
  for (const span of spans) {
    if (isNote(span)) {
      result.push(span)
      continue
    }
    const [from, until] = [at, at + span.text.length]
    at = until
    const before = span.text.slice(0, Math.max(start - from, 0))
    const after = span.text.slice(Math.min(Math.max(end - from, 0), span.text.length))
    const takes = !isPut && start >= from && start < until
    if (takes) isPut = true
    const kept = from >= end || until <= start ? span.text : before + (takes ? to : '') + after
    if (kept !== '') result.push({ ...span, text: kept })
  }
  return mergeSpans(result)
}
