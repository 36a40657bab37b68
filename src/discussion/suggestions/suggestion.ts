import { z } from 'zod'
import { anchorSchema } from '../anchors/anchor.ts'

/** The longest replacement and the longest note, in UTF-16 units. */
export const longestWords = 4000
/** So many suggestions one call decides at most. */
export const mostAtOnce = 200

/** What became of a suggestion. */
export type SuggestionState = 'open' | 'accepted' | 'declined' | 'withdrawn'

const name = z.string().nullable()

/** A suggestion as it is kept. */
export const suggestionSchema = z.object({
  id: z.string(),
  room: z.string(),
  // A mere insertion has no words of its own.
  anchor: anchorSchema.extend({ quote: z.string() }),
  replacement: z.string(),
  note: z.string(),
  person: z.number().nullable(),
  name: z.string(),
  wordAuthor: name,
  wordFile: name,
  at: z.string(),
  state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
  decidedName: name,
  decidedAt: name,
  answer: name,
})

/** A suggestion as it is kept. */
export type Suggestion = z.infer<typeof suggestionSchema>

/** A suggestion of a Word file: who made it there, the file's name, and the name of the change. */
export type WordSource = { author: string; file: string; key: string; at: string | null }

/** Answers who an accepted suggestion's words are: its proposer's, or the author's of the Word file by name alone. */
export function authorOfSuggestion({ person, name: entered, wordAuthor }: Suggestion) {
  return wordAuthor === null ? { person, name: entered } : { person: null, name: wordAuthor }
}
