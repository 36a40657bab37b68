import { longestQuote } from '../anchors/anchor.ts'
import { type LetterMap, mapLetters } from './map-letters.ts'
import { planUntracked } from './plan-untracked.ts'
import { isTooLong, type Planning } from './planning.ts'
import type { WordChange, WordLine } from './word-lines.ts'
import type { UnplacedWords } from './word-plan.ts'

type Pair = { at: number; word: WordLine }

/** Plans what a line of the file says of the line of the text that it is. */
export function planLine(planning: Planning, pair: Pair): void {
  const { plan, lines, name } = planning
  const { at, word } = pair
  const text = lines[at] ?? ''
  const letters = mapLetters(word.text, text)
  for (const change of word.changes) {
    const { insert: replacement, mark } = change
    const quote = word.text.slice(change.at, change.at + change.remove)
    const key = name(['tracked', mark, quote, replacement])
    const place = letters?.find(change.at, change.at + change.remove) ?? null
    const why = findObstacle(change, { place, quote, length: text.length })
    if (place && !why)
      plan.changes.push({ key, line: at, ...place, quote, replacement, mark, isTracked: true })
    else plan.unplaced.push(unplacedChange({ why: why ?? 'no-place', key, quote, change }))
  }
  if (word.joinedBy) {
    const { author } = word.joinedBy
    const quote = word.text.slice(-40)
    const key = name(['joined', author, quote])
    plan.unplaced.push({ why: 'joins', key, quote, words: '', author, comment: null })
  }
  planComments(planning, { pair, letters })
  planUntracked(planning, pair)
}

/** Lists what is tracked and said in a line of the file that is none of the text's. */
export function listWithoutPlace({ plan, file, name }: Planning, word: WordLine): void {
  for (const change of word.changes) {
    const quote = word.text.slice(change.at, change.at + change.remove)
    const key = name(['tracked', change.mark, quote, change.insert])
    plan.unplaced.push(unplacedChange({ why: 'no-place', key, quote, change }))
  }
  for (const { id, from, to } of word.ranges) {
    const comment = file.comments.find((candidate) => candidate.id === id)
    if (!comment || isTold(plan, id)) continue
    const { author, date, text: words } = comment
    const key = name(['comment', author, date, words])
    plan.unplaced.push({ why: 'no-place', key, quote: word.text.slice(from, to), words, author, comment: id })
  }
}

/** Says whether a comment stands in a plan already: its words may go over several lines. */
export function isTold({ comments, unplaced }: Planning['plan'], id: string): boolean {
  return comments.some(({ comment }) => comment === id) || unplaced.some(({ comment }) => comment === id)
}

function findObstacle(
  { insert }: WordChange,
  { place, quote, length }: { place: { to: number } | null; quote: string; length: number },
): UnplacedWords['why'] | null {
  if (!place) return 'words-changed'
  if (insert.includes('\n') && place.to !== length) return 'splits'
  return isTooLong(quote, insert) ? 'too-long' : null
}

function unplacedChange({
  why,
  key,
  quote,
  change: { insert, mark },
}: Pick<UnplacedWords, 'why' | 'key' | 'quote'> & { change: WordChange }): UnplacedWords {
  return { why, key, quote, words: insert, author: mark.author, comment: null }
}

function planComments(
  { plan, file, lines, name }: Planning,
  { pair: { at, word }, letters }: { pair: Pair; letters: LetterMap | null },
): void {
  for (const { id, from, to } of word.ranges) {
    const comment = file.comments.find((candidate) => candidate.id === id)
    if (!comment || isTold(plan, id)) continue
    const { author, date, text: words } = comment
    // Where its words have changed since, or it has none, it stands on the paragraph.
    const whole = { from: 0, to: Math.min(lines[at]?.length ?? 0, longestQuote) }
    const place = (from < to ? letters?.find(from, to) : null) ?? whole
    const key = name(['comment', author, date, words])
    const quote = word.text.slice(from, to)
    plan.comments.push({ key, comment: id, line: at, ...place, quote, words, mark: { author, date } })
  }
}
