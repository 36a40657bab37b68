import { sliceCut, textOfCut, trimCut } from '../cut.ts'
import type { Accounted, Suggestion, Unplaced } from '../preview.ts'
import type { Range, Source } from '../source.ts'
import { type IssueDraft, stretch } from './draft.ts'
import type { FoundRole } from './find-roles.ts'
import { keyOfName } from './know-people.ts'
import { placeText } from './place-texts.ts'
import type { Role } from './roles.ts'

const suggestionByRole: Partial<Record<Role, Suggestion>> = {
  subtitle: 'subtitle',
  headline: 'headline',
  fragment: 'display-title',
  signature: 'signature',
  question: 'question',
}

/** Lists the passages and people that found no place in the issue, each with what it probably is. */
export function listUnplaced({
  source,
  draft,
  roles,
}: {
  source: Source
  draft: IssueDraft
  roles: readonly FoundRole[]
}): Unplaced[] {
  const above = (draft.title?.passage.index ?? 0) - 1
  const loose = draft.loose.map((passage): Unplaced => {
    const usual = suggestionByRole[roles[passage.index]?.role ?? 'loose'] ?? 'text'
    return {
      ...placeText(source, stretch(passage)),
      line: passage.block.firstLine,
      suggestion: passage.isHost ? 'host' : passage.index === above && passage.display ? 'kicker' : usual,
    }
  })
  const spoken = new Set(draft.pieces.flatMap(({ people }) => people.map(({ key }) => key)))
  const silent = draft.roster.flatMap(({ passage, people }) =>
    people
      .filter(({ name }) => !spoken.has(keyOfName(passage.block.folded.slice(...name))))
      .map(({ name, titles }): Unplaced => {
        const [start, end]: Range = titles
          ? [Math.min(name[0], titles[0]), Math.max(name[1], titles[1])]
          : name
        const closing = passage.block.folded.charAt(end) === ')' ? 1 : 0
        const { text, at } = placeText(source, stretch(passage, start, end + closing))
        return { text, at, line: passage.block.firstLine, suggestion: passage.isHost ? 'host' : 'expert' }
      }),
  )
  return [...loose, ...silent]
}

/** Lists the letters that nothing else accounts for (rule U1). */
export function listLeft(
  source: Source,
  account: readonly Accounted[],
  listed: readonly Unplaced[],
): Unplaced[] {
  const known = new Set(listed.flatMap(({ at }) => at.map(([start]) => start)))
  return account
    .filter(({ fate, start }) => fate === 'unplaced' && !known.has(start))
    .map(({ start, end }): Unplaced => {
      const at = trimCut(source.text, sliceCut([[start, end]], 0, end - start))
      return { text: textOfCut(source.text, at), at, line: findLine(source, start), suggestion: 'text' }
    })
}

function findLine(source: Source, position: number): number {
  let low = 0
  let high = source.lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((source.lines[middle]?.end ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low + 1
}
