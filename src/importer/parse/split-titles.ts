import type { Range } from '../source.ts'
import { endsWithPost, innerOrgan, institution, postQualities, postWords } from './lexicon.ts'

const lastPost = new RegExp(`${postWords}(?:\\([^()]*\\))?$`, 'u')

/**
 * Splits a printed string of titles into units of institution and posts (rule S6): an enumeration comma parts two
 * units only where the next one names an institution of its own.
 *
 * @param folded - the titles in folded form
 * @returns stretches of `folded`, in order
 */
export function splitTitles(folded: string): Range[] {
  const parts = cutParts(folded)
  const units: [number, number][] = []
  for (const [start, end] of parts) {
    const last = units.at(-1)
    const isEnglish = !/\p{Script=Han}/u.test(folded)
    if (last && !isEnglish && !namesInstitution(folded.slice(start, end))) last[1] = end
    else units.push([start, end])
  }
  return units
}

function cutParts(folded: string): Range[] {
  const parts: Range[] = []
  const isEnglish = !/\p{Script=Han}/u.test(folded)
  let depth = 0
  let start = 0
  for (let index = 0; index <= folded.length; index += 1) {
    const letter = folded.charAt(index)
    if ('(\u201C\u300A'.includes(letter) && letter) depth += 1
    if (')\u201D\u300B'.includes(letter) && letter) depth -= 1
    const isEdge = letter === '' || (depth <= 0 && separates({ folded, index, isEnglish }))
    if (!isEdge) continue
    const piece = folded.slice(start, index)
    const first = start + piece.length - piece.trimStart().length
    if (piece.trim()) parts.push([first, first + piece.trim().length])
    start = index + 1
  }
  return parts
}

function separates({
  folded,
  index,
  isEnglish,
}: {
  folded: string
  index: number
  isEnglish: boolean
}): boolean {
  const letter = folded.charAt(index)
  if (isEnglish) return letter === ';' || letter === '\u3001'
  if (letter === ' ') {
    const next = folded.slice(index + 1).split(/[\u3001,; ]/u, 1)[0] ?? ''
    return endsWithPost.test(folded.slice(0, index)) && namesInstitution(next)
  }
  return '\u3001,;'.includes(letter)
}

function namesInstitution(part: string): boolean {
  const before = part.replace(lastPost, '').replace(postQualities, '')
  return !innerOrgan.test(before) && institution.test(before)
}
