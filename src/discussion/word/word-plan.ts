import type { WordMark } from './marks.ts'

/** A change that a Word file would suggest: letters of one line of the text, counted from 0, and what shall stand there. */
export type PlannedChange = {
  /** Names the change: the same one of the same file has the same. */
  key: string
  line: number
  from: number
  to: number
  quote: string
  replacement: string
  mark: WordMark
  /** Whether Word tracked it; else it was found by comparing the texts, and nobody knows who made it. */
  isTracked: boolean
}

/** A comment of a Word file, at its words in the text. */
export type PlannedComment = {
  key: string
  comment: string
  line: number
  from: number
  to: number
  quote: string
  words: string
  mark: WordMark
}

/** Something of the file that has no place in the text, with its words. */
export type UnplacedWords = {
  key: string
  /**
   * `words-changed`: the words are otherwise in the text by now; `splits`, `joins`: a paragraph would be parted, or two
   * made one; `no-place`: the paragraph is not in the text; `too-long`.
   */
  why: 'words-changed' | 'splits' | 'joins' | 'no-place' | 'too-long'
  quote: string
  words: string
  author: string
  /** The id of a comment; null for a change. */
  comment: string | null
}

/** What a Word file would make of a text. */
export type WordPlan = {
  changes: PlannedChange[]
  comments: PlannedComment[]
  unplaced: UnplacedWords[]
  /** The file's paragraphs that match none of the text. */
  unmatched: string[]
  /** The text's paragraphs that match none of the file. */
  absent: string[]
}
