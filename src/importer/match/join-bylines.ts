import { type Block, joinBlocks } from '../parse/block.ts'
import { readPerson } from '../parse/read-person.ts'
import { readsAsTitlesLine } from '../parse/reads-as-titles-line.ts'
import type { Source } from '../source.ts'

/** Joins a line of a name alone with the line of titles beside it, so that both are read as one signature (rule S2). */
export function joinBylines(source: Source, blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    const isPair =
      before !== undefined &&
      ((isNameLine(before) && readsAsTitlesLine(block.folded)) ||
        (readsAsTitlesLine(before.folded) && isNameLine(block)))
    if (isPair) joined[joined.length - 1] = joinBlocks({ source, blocks: [before, block], spaced: true })
    else joined.push(block)
  }
  return joined
}

function isNameLine({ folded }: Block): boolean {
  if (folded.length > 30) return false
  const person = readPerson(folded.trim())
  return person?.form === 'name' && person.score >= 2
}
