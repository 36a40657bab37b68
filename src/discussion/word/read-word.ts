import { readComments, type WordComment } from './read-comments.ts'
import { readParagraphs, type WordParagraph } from './read-paragraphs.ts'
import { unpackWord } from './unpack.ts'

/** What a Word file says: its paragraphs with what was tracked in them, and its comments. */
export type WordFile = {
  paragraphs: WordParagraph[]
  comments: WordComment[]
  /** Who saved it last, or an empty text. */
  savedBy: string
}

/**
 * Reads a `.docx` with its tracked changes and comments. Notes, headers and pictures are left out.
 * @throws RoundtableError `body-too-large`, `invalid-input` with one sentence that says what to do
 */
export function readWord(bytes: Uint8Array): WordFile {
  const { document, comments, core } = unpackWord(bytes)
  const savedBy = core?.getElementsByTagName('cp:lastModifiedBy')[0]?.textContent ?? ''
  return {
    paragraphs: readParagraphs(document),
    comments: comments ? readComments(comments) : [],
    savedBy: savedBy.trim().slice(0, 80),
  }
}
