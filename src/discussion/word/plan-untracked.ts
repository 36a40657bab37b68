import { changeWords } from '../suggestions/text/change-words.ts'
import { isTooLong, type Planning } from './planning.ts'
import type { WordLine } from './word-lines.ts'

/** Plans what a line of the file says otherwise than the text's without anybody's mark. */
export function planUntracked(
  { plan, file, lines, locale, name }: Planning,
  { at, word }: { at: number; word: WordLine },
): void {
  const text = lines[at] ?? ''
  let shift = 0
  for (const { at: from, remove, insert } of changeWords(text, word.text, locale)) {
    const inFile = { from: from + shift, to: from + shift + insert.length }
    shift += insert.length - remove
    const quote = text.slice(from, from + remove)
    const isSpace = quote.trim() === '' && insert.trim() === ''
    // Where somebody tracked a change, the text may differ since that was accepted here.
    if (isSpace || isTracked(word, inFile) || isTooLong(quote, insert)) continue
    plan.changes.push({
      key: name(['untracked', quote, insert]),
      line: at,
      from,
      to: from + remove,
      quote,
      replacement: insert,
      mark: { author: file.savedBy, date: null },
      isTracked: false,
    })
  }
}

/**
 * Plans a paragraph of the file that stands nowhere in the text: behind one that does (`after`), it may be a new one. It
 * is told as unmatched in any case.
 */
export function planNewLine(
  { plan, file, lines, name }: Planning,
  { word, after }: { word: WordLine; after: number | null },
): void {
  const text = word.text.trim()
  if (text === '') return
  plan.unmatched.push(text)
  if (after === null || word.changes.length > 0 || isTooLong('', text)) return
  const end = lines[after]?.length ?? 0
  plan.changes.push({
    key: name(['new', text]),
    line: after,
    from: end,
    to: end,
    quote: '',
    replacement: `\n${text}`,
    mark: { author: file.savedBy, date: null },
    isTracked: false,
  })
}

function isTracked({ changes }: WordLine, { from, to }: { from: number; to: number }): boolean {
  return changes.some(({ at, remove }) => at <= to && from <= at + remove)
}
