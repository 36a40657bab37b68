import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let segmenter: Jieba | undefined

/** Answers the words of a folded text, each once; single characters are none. */
export function listWords(folded: string): string[] {
  return [...new Set(cutWords(folded).filter((word) => Array.from(word).length > 1))]
}

/** Cuts a folded text into words, each character in one of them; gaps are left out. */
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
