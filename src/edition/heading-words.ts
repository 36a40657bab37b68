import { segmentText } from './comparison/segment-words.ts'

/** A word or a mark of a Chinese heading. */
export type HeadingWord = {
  text: string
  /** A word whose letters no line's end may part; longer ones are names of institutions and the like. */
  isWhole: boolean
  /** It leans on the word before: a line that begins with it reads badly. */
  leans: boolean
}

const longestWhole = 4
const leaning = /^[的地得了着过之等们者性化]$/u

/** Answers the words and marks of a Chinese heading, in order and with nothing between them. */
export function listHeadingWords(text: string): HeadingWord[] {
  return segmentText(text, 'zh').map((word, index) => ({
    text: word,
    isWhole: /^\p{Script=Han}+$/u.test(word) && Array.from(word).length <= longestWhole,
    leans: index > 0 && leaning.test(word),
  }))
}
