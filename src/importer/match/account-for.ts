import type { Cut } from '../cut.ts'
import type { Accounted } from '../preview.ts'

/** Who claims letters of the source; earlier claims go first. */
export type Claim = { at: Cut; fate: Accounted['fate']; by: string }

const blankRule = 'D5'
const hyphenRule = 'D7'
const leftRule = 'U1'

/**
 * Accounts for every letter of a source (rule I1): each belongs to the first claim that names it; blanks that nobody
 * claims are dropped, letters that nobody claims are unplaced.
 */
export function accountFor(text: string, claims: readonly Claim[]): Accounted[] {
  const owners = new Int32Array(text.length)
  for (const [index, { at }] of claims.entries()) {
    for (const [start, end] of at) {
      for (let position = start; position < end; position += 1)
        if (owners[position] === 0) owners[position] = index + 1
    }
  }
  const account: Accounted[] = []
  for (let position = 0; position < text.length; position += 1) {
    const claim = claims[(owners[position] ?? 0) - 1]
    const { fate, by } = claim ?? judgeUnclaimed(text.charAt(position), text.charAt(position + 1))
    const last = account.at(-1)
    if (last && last.fate === fate && last.by === by) last.end = position + 1
    else account.push({ start: position, end: position + 1, fate, by })
  }
  return account
}

function judgeUnclaimed(letter: string, next: string): Pick<Accounted, 'fate' | 'by'> {
  if (next === '\n' && /[-\u2010\u00AD]/u.test(letter)) return { fate: 'dropped', by: hyphenRule }
  return /\s/u.test(letter) ? { fate: 'dropped', by: blankRule } : { fate: 'unplaced', by: leftRule }
}
