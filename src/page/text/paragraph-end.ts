import type { Span } from '../../edition/types.ts'

/** Two Chinese characters and the marks that close after them. */
const lastCharacters = /\p{Script=Han}{2}\p{P}*$/u

/**
 * Parts the last two characters of a Chinese paragraph from the rest, for a setting that keeps them on one line in
 * every engine (no last line of one character, CLREQ); `end` is empty where the text ends in something else.
 */
export function partParagraphEnd(spans: readonly Span[]): { rest: readonly Span[]; end: string } {
  const last = spans.at(-1)
  const end =
    last && 'text' in last && last.marks.length === 0 ? (lastCharacters.exec(last.text)?.[0] ?? '') : ''
  if (!last || !('text' in last) || end === '') return { rest: spans, end: '' }
  const before = { ...last, text: last.text.slice(0, -end.length) }
  return { rest: [...spans.slice(0, -1), before], end }
}
