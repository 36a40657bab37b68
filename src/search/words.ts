import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let segmenter: Jieba | undefined

/** Cuts a folded text into words for the index: long words, and the shorter ones within them; single characters are none. */
export function listWords(folded: string): string[] {
  return [...new Set(getSegmenter().cutForSearch(folded, true).filter(isWord))]
}

/** Cuts a folded query into its words, each character in one of them; gaps are left out. */
export function cutWords(folded: string): string[] {
  return getSegmenter()
    .cut(folded, true)
    .filter((word) => word.trim() !== '')
}

/** The dictionary is read when a text is first cut: many processes never cut one. */
function getSegmenter(): Jieba {
  segmenter ??= Jieba.withDict(dict)
  return segmenter
}

function isWord(word: string): boolean {
  return word.trim() === word && Array.from(word).length > 1
}
