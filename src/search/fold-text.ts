import { Converter } from 'opencc-js/t2cn'

/** A text as it is compared, with the place in the original (UTF-16 index) that each UTF-16 unit of it comes from. */
export type FoldedText = { text: string; starts: number[] }

/** What one character becomes: letters to compare, a gap, or a sign that parts. */
type Part = { kind: 'letter'; letter: string; isCjk: boolean } | { kind: 'space' | 'sign' }

const toSimplified = Converter({ from: 't', to: 'cn' })
const known = new Map<string, Part[]>()

const dots = new Set('\u00B7\u2022\u2027\u2219\u30FB\uFF65')
const accents = /[\u0300-\u036F]/u
const letter = /[\p{L}\p{N}\p{M}]/u
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const space = /[\s\p{Cc}\p{Z}]/u
const unseen = /[\p{Cf}\uFE00-\uFE0F]/u

/**
 * Answers the form in which texts and queries are compared: simplified characters, half-width, lower case, without
 * accents and the dots within names; every run of punctuation is one space, white space beside a Chinese character is
 * none. Each character is folded by itself, so that a part of a text folds to a part of the folded text.
 */
export function foldText(text: string): string {
  return foldWithPlaces(text).text
}

/** Folds a text as `foldText` does, and says where each part of the result stands in the original. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = ''
  const starts: number[] = []
  let gap: 'none' | 'space' | 'sign' = 'none'
  let afterCjk = false
  let at = 0
  for (const character of text) {
    for (const part of foldCharacter(character)) {
      if (part.kind !== 'letter') {
        if (gap !== 'sign') gap = part.kind
        continue
      }
      const parts = gap === 'sign' || (gap === 'space' && !afterCjk && !part.isCjk)
      if (parts && folded !== '') {
        folded += ' '
        starts.push(at)
      }
      folded += part.letter
      for (let unit = 0; unit < part.letter.length; unit += 1) starts.push(at)
      gap = 'none'
      afterCjk = part.isCjk
    }
    at += character.length
  }
  return { text: folded, starts }
}

function foldCharacter(character: string): Part[] {
  const remembered = known.get(character)
  if (remembered) return remembered
  const parts = Array.from(character.normalize('NFKD').toLowerCase()).flatMap(foldPart)
  // One plane of characters at most: a query of rare ones must not fill the memory.
  if (character.length === 1) known.set(character, parts)
  return parts
}

function foldPart(character: string): Part[] {
  if (dots.has(character) || accents.test(character) || unseen.test(character)) return []
  if (space.test(character)) return [{ kind: 'space' }]
  if (!letter.test(character)) return [{ kind: 'sign' }]
  const isHan = cjk.test(character)
  return [{ kind: 'letter', letter: isHan ? toSimplified(character) : character, isCjk: isHan }]
}
