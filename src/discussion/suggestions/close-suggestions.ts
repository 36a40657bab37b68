import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../kernel/transaction.ts'
import { announceDecision } from './announce.ts'
import { mayDecide, type OpenText, openText } from './open-text.ts'
import { refuseSuggestion } from './refusals.ts'
import { holdSuggestions, markSuggestion } from './store.ts'
import type { Suggestion } from './suggestion.ts'

type Choice = { room: string; ids: readonly string[] }

/**
 * Declines suggestions with a word why; the text stays as it is. Answers the ids of those that were open.
 * @throws RoundtableError `not-found`, `not-allowed`
 */
export async function declineSuggestions(
  req: PayloadRequest,
  { room, ids, word }: Choice & { word: string },
): Promise<string[]> {
  const text = await openText(req, room)
  if (!mayDecide(text.access)) throw refuseSuggestion('may-not-decide')
  return close(req, text, { ids, became: 'declined', word, check: () => {} })
}

/**
 * Takes the caller's own suggestions back. Answers the ids of those that were open.
 * @throws RoundtableError `not-found`, `not-allowed` for somebody else's
 */
export async function withdrawSuggestions(req: PayloadRequest, { room, ids }: Choice): Promise<string[]> {
  const text = await openText(req, room)
  const check = ({ person }: Suggestion) => {
    if (person === null || person !== req.user?.id) throw refuseSuggestion('not-yours')
  }
  return close(req, text, { ids, became: 'withdrawn', word: '', check })
}

async function close(
  req: PayloadRequest,
  text: OpenText,
  {
    ids,
    became,
    word,
    check,
  }: {
    ids: readonly string[]
    became: 'declined' | 'withdrawn'
    word: string
    check: (suggestion: Suggestion) => void
  },
): Promise<string[]> {
  return inTransaction(req, async () => {
    const held = await holdSuggestions(req, { room: text.name, ids })
    held.forEach(check)
    const open = held.filter(({ state }) => state === 'open')
    for (const { id } of open) {
      await markSuggestion(req, { id, state: became, answer: word === '' ? null : word })
    }
    if (open.length > 0) await announceDecision(req, text, { suggestions: open, became, answer: word })
    return open.map(({ id }) => id)
  })
}
