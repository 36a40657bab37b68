import type { BlockChange } from '../../edition/comparison/compare-blocks.ts'
import type { LexicalState } from '../../richtext/lexical-json.ts'
import type { AuthorKind } from './mark.ts'

/** Somebody who wrote in a text; a name only where there is somebody. */
export type WriterAnswer = {
  key: string
  kind: AuthorKind
  person: number | null
  name: string | null
  /** The colour of their caret and words, as in CSS; null for nobody's words. */
  colour: string | null
}

/**
 * Words in a row: `by` counts in the answer's writers, `at` is the minute in which they were written (ISO 8601), `form`
 * the kind of block in whose form they stand (null for words of the text itself).
 */
export type RunAnswer = { text: string; by: number; at: string | null; form: string | null }

/** Whose the words of a text are, with the letters of each. */
export type AuthorsAnswer = {
  writers: (WriterAnswer & { letters: number })[]
  blocks: { id: string | null; type: string; lines: RunAnswer[][] }[]
}

/** A step of a text's history, with the letters that it added and removed. */
export type MomentAnswer = {
  id: string
  at: string
  writers: WriterAnswer[]
  added: number
  removed: number
}

/** A text's history, oldest first. */
export type MomentsAnswer = { moments: MomentAnswer[] }

/** A text as it was at one moment, with what had changed since the moment before it. */
export type SceneAnswer = MomentAnswer & { text: LexicalState; changes: BlockChange[] }
