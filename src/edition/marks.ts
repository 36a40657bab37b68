import type { Mark, NoteSpan, Span, TextSpan } from './types.ts'

/** The order in which a span lists its marks (rule F3 of docs/reference/edition.md). */
export const markOrder = [
  'bold',
  'italic',
  'superscript',
  'subscript',
  'link',
] as const satisfies Mark['type'][]

/** Says whether `span` is a footnote rather than a run of text. */
export function isNote(span: Span): span is NoteSpan {
  return 'note' in span
}

/** Answers `marks` in the fixed order, each kind once: of two of a kind the first stays. */
export function orderMarks(marks: readonly Mark[]): Mark[] {
  return markOrder.flatMap((type) => marks.find((mark) => mark.type === type) ?? [])
}

/** Says whether two lists of ordered marks set text alike. */
export function haveSameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => isSameMark(mark, b[index]))
}

/**
 * Answers the canonical form of `spans`: ordered marks (rule F3), no empty text, equal neighbours merged, and line
 * breaks with the marks of the text that they follow, or none after a footnote and at the start (rule F4).
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    if (isNote(span)) {
      merged.push(span)
      continue
    }
    const rest = span.text.replace(/^\n+/u, '')
    appendBreaks(merged, span.text.length - rest.length)
    appendText(merged, { text: rest, marks: orderMarks(span.marks) })
  }
  return merged
}

/** Says whether `spans` are in canonical form, marks aside. */
export function isMerged(spans: readonly Span[]): boolean {
  const merged = mergeSpans(spans)
  return (
    merged.length === spans.length && merged.every((span, index) => readText(span) === readText(spans[index]))
  )
}

function appendBreaks(spans: Span[], count: number): void {
  const last = spans.at(-1)
  appendText(spans, { text: '\n'.repeat(count), marks: last && !isNote(last) ? last.marks : [] })
}

function appendText(spans: Span[], next: TextSpan): void {
  if (next.text === '') return
  const last = spans.at(-1)
  if (last && !isNote(last) && haveSameMarks(last.marks, next.marks)) {
    spans[spans.length - 1] = { text: last.text + next.text, marks: last.marks }
  } else {
    spans.push(next)
  }
}

function readText(span: Span | undefined): string | null {
  return span && !isNote(span) ? span.text : null
}

function isSameMark(a: Mark, b: Mark | undefined): boolean {
  if (b === undefined || a.type !== b.type) return false
  return a.type !== 'link' || (b.type === 'link' && a.href === b.href)
}
