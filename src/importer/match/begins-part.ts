import { readsAsTitlesLine } from '../parse/reads-as-titles-line.ts'
import type { Judged } from './judge-block.ts'

/** Says whether a block ends without a mark, so that its rest may stand elsewhere. */
export function isOpen(one: Judged): boolean {
  const isText = !one.aside && !one.signature && !one.masthead && one.byline === null && !isTitles(one)
  return isText && !one.closed && one.width >= 4
}

/** A block that may be the rest of another, be it one word with its full stop: not one that begins a part of the issue. */
export function canGoOn(one: Judged | undefined): boolean {
  return (
    one !== undefined &&
    !one.block.heading &&
    !one.aside &&
    !isTitles(one) &&
    !beginsPart(one) &&
    (one.width >= 4 || (one.closed && one.width >= 2))
  )
}

function isTitles({ block }: Judged): boolean {
  return block.folded.startsWith('(') && readsAsTitlesLine(block.folded)
}

/** Says whether a block begins a part by its own letters: a label, a masthead, a signature, a question of its own. */
export function beginsPart({
  label,
  masthead,
  signature,
  byline,
  block,
  asking,
  sentences,
  width,
}: Judged): boolean {
  if (masthead || signature || byline?.some(({ score }) => score >= 4)) return true
  if (label && label.kind !== 'unknown' && label.kind !== 'people') return true
  if (label?.kind === 'people' && (label.bold || label.people.some(({ score }) => score >= 2))) return true
  const asks =
    asking === 2 && /\?\W*$/u.test(block.folded) && sentences.length === 1 && width >= 8 && width <= 90
  return asks || /^\p{Script=Han}{2,4} ?\((?!以下)[^()]{6,}$/u.test(block.folded)
}
