import type { Locale } from '../../kernel/locales.ts'
import { canonicaliseContent } from '../canonical.ts'
import { textOfBlock } from '../text.ts'
import type { Block } from '../types.ts'
import { segmentText } from './segment-words.ts'

/** From this share of common words on, two blocks are one that was edited. */
const leastAlike = 0.5

/**
 * Pairs the blocks of two texts: by their ids, which survive edits; else, as in a text that was entered anew, by their
 * words, all or most of them.
 *
 * @returns the place before by the place after
 */
export function pairBlocks(
  before: readonly Block[],
  after: readonly Block[],
  locale: Locale,
): Map<number, number> {
  const pairs = new Map<number, number>()
  const open = new Set(before.keys())
  const pairWhere = (isPair: (from: Block, to: Block) => boolean) => {
    for (const [place, to] of after.entries()) {
      if (pairs.has(place)) continue
      const from = [...open].find((index) => isPairAt(before[index], to, isPair))
      if (from !== undefined && open.delete(from)) pairs.set(place, from)
    }
  }
  pairWhere((from, to) => from.id === to.id)
  pairWhere((from, to) => sayWithoutIds(from) === sayWithoutIds(to))
  const words = new Map<Block, string[]>()
  const wordsOf = (block: Block) => {
    const known = words.get(block) ?? segmentText(readWords(block), locale)
    words.set(block, known)
    return known
  }
  pairWhere((from, to) => measureLikeness(wordsOf(from), wordsOf(to)) >= leastAlike)
  return pairs
}

function isPairAt(from: Block | undefined, to: Block, isPair: (from: Block, to: Block) => boolean): boolean {
  return from !== undefined && familyOf(from) === familyOf(to) && isPair(from, to)
}

/** A paragraph may become a heading and be known again; no other kind becomes another. */
function familyOf({ type }: Block): string {
  return type === 'heading' ? 'paragraph' : type
}

function sayWithoutIds(block: Block): string {
  return canonicaliseContent([JSON.parse(JSON.stringify(block, (key, value) => (key === 'id' ? '' : value)))])
}

function readWords(block: Block): string {
  if (block.type === 'pull-quote') return block.text
  if (block.type === 'figure') return block.picture.sha256
  return textOfBlock(block)
}

/** The share of words that two texts have in common (Dice): 0 for none, 1 for all. */
function measureLikeness(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    common += 1
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}
