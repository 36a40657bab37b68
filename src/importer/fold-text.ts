import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
const foldedByCharacter = new Map<string, string>()
const dots = '\u2022\u30FB\u2027\u2219\uFF65'
const quotes: Record<string, string> = {
  '\u300C': '\u201C',
  '\u300D': '\u201D',
  '\u300E': '\u2018',
  '\u300F': '\u2019',
}

/**
 * Answers the form of a text in which rules recognise things: simplified, with half-width signs and one kind of
 * quotation mark and dot. It has the length of `text`, unit by unit; it is never printed.
 */
export function foldText(text: string): string {
  return Array.from({ length: text.length }, (_, index) => foldCharacter(text.charAt(index))).join('')
}

function foldCharacter(character: string): string {
  if (character < '\u0080') return character
  const known = foldedByCharacter.get(character)
  if (known !== undefined) return known
  const folded = findFolded(character)
  foldedByCharacter.set(character, folded)
  return folded
}

function findFolded(character: string): string {
  if (dots.includes(character)) return '\u00B7'
  if (quotes[character]) return quotes[character]
  if (/\s/u.test(character)) return ' '
  const narrow = /[\uFF01-\uFF5E]/u.test(character) ? character.normalize('NFKC') : character
  const simplified = /\p{Script=Han}/u.test(narrow) ? toSimplified(narrow) : narrow
  return simplified.length === 1 ? simplified : character
}
