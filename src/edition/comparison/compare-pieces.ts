import type { Byline, PieceContent } from '../types.ts'
import {
  type BlockChange,
  compareBlocks,
  compareLists,
  isChangedBlock,
  type ListChange,
} from './compare-blocks.ts'
import { compareText, isChanged, type TextRun } from './compare-words.ts'

/** A signature that stands on both pieces. */
export type ComparedByline = { name: TextRun[]; titles: TextRun[] }

/** How the words of two states of a piece differ. */
export type PieceComparison = {
  headline: TextRun[]
  bylines: ListChange<Byline, ComparedByline>[]
  body: BlockChange[]
  authorNote: TextRun[]
}

/** Compares two states of a piece, all that is printed of it, word by word (rule F12). */
export function comparePieceTexts(before: PieceContent, after: PieceContent): PieceComparison {
  const { locale } = after
  return {
    headline: compareText(before.headline, after.headline, locale),
    bylines: compareLists(
      { before: before.bylines, after: after.bylines },
      pairBylines(before.bylines, after.bylines),
      (from, to) => ({
        name: compareText(from.name, to.name, locale),
        titles: compareText(from.titlesAsPrinted, to.titlesAsPrinted, locale),
      }),
    ),
    body: compareBlocks(before.body, after.body, locale),
    authorNote: compareText(before.authorNote, after.authorNote, locale),
  }
}

/** Says whether a comparison of pieces shows any change. */
export function isChangedPiece({ headline, bylines, body, authorNote }: PieceComparison): boolean {
  return isChanged(headline) || isChanged(authorNote) || bylines.some(isChangedByline) || isChangedText(body)
}

/** Says whether a comparison of texts shows any change. */
export function isChangedText(blocks: readonly BlockChange[]): boolean {
  return blocks.some((block) => block.change !== 'kept' || isChangedBlock(block.both))
}

function isChangedByline(byline: ListChange<Byline, ComparedByline>): boolean {
  return byline.change !== 'kept' || isChanged(byline.both.name) || isChanged(byline.both.titles)
}

/** By their names; those left over in their order, since a name may have been corrected. */
function pairBylines(before: readonly Byline[], after: readonly Byline[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open = new Set(before.keys())
  for (const isPair of [(a: Byline, b: Byline) => a.name === b.name, () => true]) {
    for (const [place, to] of after.entries()) {
      if (pairs.has(place)) continue
      const from = [...open].find((index) => {
        const candidate = before[index]
        return candidate !== undefined && isPair(candidate, to)
      })
      if (from !== undefined && open.delete(from)) pairs.set(place, from)
    }
  }
  return pairs
}
