import { listHeadingWords } from '../../edition/heading-words.ts'
import type { Locale } from '../../kernel/locales.ts'

/** U+2060 WORD JOINER: no line breaks where it stands. */
const joiner = '\u2060'
/**
 * Joins the letters of each Chinese word of a heading, so that its lines break between words; languages with spaces
 * stay as they are.
 */
export function joinWords(text: string, locale: Locale): string {
  if (locale !== 'zh') return text
  return listHeadingWords(text)
    .map(({ text: word, isWhole, leans }) => {
      const joined = isWhole ? Array.from(word).join(joiner) : word
      return leans ? joiner + joined : joined
    })
    .join('')
}

/** Joins the last letters of a Chinese text, so that its last line is not one of them alone. */
export function keepLastLine(text: string): string {
  return text.replace(/(\p{Script=Han})(\p{Script=Han})(\p{P}*)$/u, `$1${joiner}$2$3`)
}
