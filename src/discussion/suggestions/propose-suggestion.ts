import type { PayloadRequest } from 'payload'
import { authorOf } from '../../coediting/rooms/replace-room.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { longestQuote } from '../anchors/anchor.ts'
import { readLines } from '../anchors/text-lines.ts'
import { announceProposal } from './announce.ts'
import { openText } from './open-text.ts'
import { refuseSuggestion } from './refusals.ts'
import { keepSuggestion } from './store.ts'
import { fitsPlace } from './text/edit-place.ts'
import { anchorPlace, readPlace, readPositions } from './text/place.ts'

/** A suggestion as an editor on the screen makes it. */
export type Proposal = {
  room: string
  /** Encoded Yjs positions (`readRange`); both the same for an insertion at a caret. */
  start: string
  end: string
  /** What shall stand there; empty takes the words out. */
  replacement: string
  /** Why, in a word; may be empty. */
  note: string
}

/**
 * Suggests other words for a place of a co-edited text: whoever may read it may. Answers the suggestion's id.
 * @throws RoundtableError `not-found`, `invalid-input`, `nothing-changed`
 */
export async function proposeSuggestion(req: PayloadRequest, proposal: Proposal): Promise<string> {
  const { start, end, replacement, note } = proposal
  const text = await openText(req, proposal.room)
  const lines = readLines(text.document)
  const place = readPositions(text.document, { lines, start, end })
  if (!place || place.to - place.from > longestQuote) throw refuseSuggestion('no-place')
  if (readPlace(place) === replacement) throw refuseSuggestion('same')
  if (!fitsPlace(place, replacement)) throw refuseSuggestion('line-break')
  return inTransaction(req, async () => {
    const { person, name } = authorOf(req)
    const anchor = anchorPlace(lines, place)
    const made = { room: text.name, anchor, replacement, note, person, name: name ?? '', word: null }
    const id = await keepSuggestion(req, made)
    if (id === null) throw new Error('A suggestion of no file is always kept')
    await announceProposal(req, text, { id, excerpt: replacement || anchor.quote, count: 1 })
    return id
  })
}
