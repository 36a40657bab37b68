import { pinyin } from 'pinyin-pro'
import { foldText } from './fold-text.ts'

/** A longer name is found by its parts in the texts. */
const longestName = 40
const han = /\p{Script=Han}/u

/**
 * Answers what a name is found by while it is typed: its characters from each of them on, pinyin in full and by its
 * initials, and of a name in Latin letters each word. Keys are folded and have no gaps.
 */
export function listNameKeys(name: string): string[] {
  const folded = foldText(name)
  if (folded === '' || folded.length > longestName) return folded === '' ? [] : [closeUp(folded)]
  const characters = Array.from(closeUp(folded))
  const words = folded.split(' ')
  const keys = [
    ...(han.test(folded) ? characters : words).map((_, index, parts) => parts.slice(index).join('')),
    // The family name may stand last: Tao Xu.
    [...words.slice(1), words[0]].join(''),
    ...(han.test(folded) ? listPinyinKeys(folded) : []),
  ]
  return [...new Set(keys)]
}

/** Answers a folded query in the form of keys. */
export function toNameKey(folded: string): string {
  return closeUp(folded)
}

/** Characters with several readings are read as in names, and as in texts. */
function listPinyinKeys(folded: string): string[] {
  return (['surname', 'normal'] as const).flatMap((mode) => {
    const options = { toneType: 'none', mode, v: true, nonZh: 'consecutive', type: 'array' } as const
    const syllables = pinyin(closeUp(folded), options)
    const initials = syllables.map((syllable) => syllable.charAt(0))
    return [
      syllables.join(''),
      initials.join(''),
      ...[1, 2].flatMap((length) => listGivenKeys(syllables, length)),
    ]
  })
}

/** The family name has one character or two; the given name is typed alone, or before it. */
function listGivenKeys(syllables: readonly string[], familyLength: number): string[] {
  const given = syllables.slice(familyLength)
  if (given.length === 0) return []
  return [given.join(''), [...given, ...syllables.slice(0, familyLength)].join('')]
}

function closeUp(folded: string): string {
  return folded.replaceAll(' ', '')
}
