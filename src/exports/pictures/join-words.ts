import { segmentText } from '../../edition/comparison/segment-words.ts'
import type { Locale } from '../../kernel/locales.ts'

/** U+2060 WORD JOINER: no line breaks where it stands. */
const joiner = '\u2060'
/** Longer words are names of institutions and the like, which may be parted. */
const longest = 4
/** Words that lean on the one before: a line of a heading that begins with them reads badly. */
const leaning = /^[的地得了着过之等们者性化]$/u

/**
 * Joins the letters of each Chinese word of a heading, so that its lines break between words; languages with spaces
 * stay as they are.
 */
export function joinWords(text: string, locale: Locale): string {
  if (locale !== 'zh') return text
  return segmentText(text, locale)
    .map((word, index) => {
      const letters = Array.from(word)
      const isWord = letters.length <= longest && /^\p{Script=Han}+$/u.test(word)
      const joined = isWord ? letters.join(joiner) : word
      return index > 0 && leaning.test(word) ? joiner + joined : joined
    })
    .join('')
}

/** Joins the last letters of a Chinese text, so that its last line is not one of them alone. */
export function keepLastLine(text: string): string {
  return text.replace(/(\p{Script=Han})(\p{Script=Han})(\p{P}*)$/u, `$1${joiner}$2$3`)
}
