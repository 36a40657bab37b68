import type * as Y from 'yjs'
import type { BlockWords } from '../../richtext/block-words.ts'
import { listAdded, readForm } from '../text/block-forms.ts'

/** What the forms of blocks said: a document forgets each value once another has taken its place. */
export type FormMemory = {
  /** Takes in what a transaction wrote: at `afterTransaction`. */
  note: (transaction: Y.Transaction) => void
  /** Answers what a piece of the document put into a form; null for what was never seen here. */
  recall: (id: Y.ID) => BlockWords | null
}

const mostRemembered = 2_000

/** Opens the memory of a document's forms, with what they say now. */
export function openFormMemory({ store }: Y.Doc): FormMemory {
  const said = new Map<string, BlockWords>()
  const remember = (piece: Y.Item | Y.GC) => {
    const form = readForm(piece)
    if (form) said.set(keyOf(piece.id), form)
  }
  for (const pieces of store.clients.values()) pieces.forEach(remember)
  return {
    recall: (id) => said.get(keyOf(id)) ?? null,
    note(transaction) {
      for (const piece of listAdded(transaction)) remember(piece)
      for (const key of said.keys()) {
        if (said.size <= mostRemembered) break
        said.delete(key)
      }
    },
  }
}

function keyOf({ client, clock }: Y.ID): string {
  return `${client} ${clock}`
}
