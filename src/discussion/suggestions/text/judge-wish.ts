import type * as Y from 'yjs'
import type { Locale } from '../../../kernel/locales.ts'
import type { Anchor } from '../../anchors/anchor.ts'
import { fitsPlace } from './edit-place.ts'
import { mergeWords } from './merge-words.ts'
import { findPlace, readPlace } from './place.ts'

/** What a suggestion wants: other words at a place. */
export type Wish = { anchor: Anchor; replacement: string }

/** How a suggestion stands to the text of today; `words` are those at its place now. */
export type Standing =
  /** Its words are as they were. */
  | { state: 'fits'; words: string }
  /** They have changed: `merged` says what both changes make together. */
  | { state: 'changed'; words: string; merged: string }
  /** Its place is gone. */
  | { state: 'lost' }

/** Answers how a suggestion stands to a text. */
export function judgeWish(document: Y.Doc, { anchor, replacement }: Wish, locale: Locale): Standing {
  const place = findPlace(document, anchor)
  if (!place) return { state: 'lost' }
  const words = readPlace(place)
  if (words === anchor.quote && fitsPlace(place, replacement)) return { state: 'fits', words }
  // A new paragraph where the line goes on by now is left to whoever reads it.
  const [first = ''] = replacement.split('\n')
  const wanted = fitsPlace(place, replacement) ? replacement : first
  return {
    state: 'changed',
    words,
    merged: mergeWords({ base: anchor.quote, ours: words, theirs: wanted }, locale),
  }
}
