import type { PayloadRequest } from 'payload'
import { mayDecide, type OpenText, openText } from './open-text.ts'
import type { PresentedSuggestion, PresentedSuggestions } from './present.ts'
import { listSuggestions } from './store.ts'
import type { Suggestion } from './suggestion.ts'
import { judgeWish } from './text/judge-wish.ts'

/**
 * Answers the suggestions of a text with how they stand to it now, oldest first; decided ones newest first.
 * @throws RoundtableError `not-found`
 */
export async function findSuggestions(
  req: PayloadRequest,
  { room, which }: { room: string; which: 'open' | 'decided' },
): Promise<PresentedSuggestions> {
  const text = await openText(req, room)
  const kept = await listSuggestions(req, { room: text.name, which })
  const { access } = text
  return {
    room: text.name,
    mayDecide: mayDecide(access),
    mayAccept: access.mayEdit,
    why: access.why,
    suggestions: kept.map((suggestion) => present(req, text, suggestion)),
  }
}

function present(req: PayloadRequest, text: OpenText, suggestion: Suggestion): PresentedSuggestion {
  const { anchor, person, state, ...shown } = suggestion
  const isOpen = state === 'open'
  return {
    id: shown.id,
    anchor,
    replacement: shown.replacement,
    note: shown.note,
    by: {
      name: shown.wordAuthor ?? shown.name,
      isYou: person !== null && person === req.user?.id,
      enteredBy: shown.wordAuthor === null ? null : shown.name,
      file: shown.wordFile,
    },
    at: shown.at,
    state,
    decided:
      shown.decidedAt === null
        ? null
        : { by: shown.decidedName ?? '', at: shown.decidedAt, answer: shown.answer },
    standing: isOpen
      ? judgeWish(text.document, { anchor, replacement: shown.replacement }, text.locale)
      : null,
  }
}
