import type * as Y from 'yjs'
import { findFormLosses } from './find-form-losses.ts'
import { findLosses } from './find-losses.ts'
import { openFormMemory } from './form-memory.ts'
import type { LostWords } from './lost-words.ts'

/** Watches a document for words that merges drop. */
export type LossWatch = {
  /** To be called with an update from others right before it is applied. */
  expect: (update: Uint8Array) => void
  /** To be called when the connection ends: until an update comes again, no time passes for what is under way. */
  leave: () => void
  close: () => void
}

/** For so long (in milliseconds) a word typed here may be on its way to others who have not seen it. */
const freshFor = 20_000

type Typed = { client: number; from: number; to: number; at: number }

/** Opens a watch; `onLoss` is called with the words of each merge that dropped some. */
export function watchLosses(
  document: Y.Doc,
  { onLoss, now = Date.now }: { onLoss: (losses: LostWords[]) => void; now?: () => number },
): LossWatch {
  let expected: Uint8Array | null = null
  let typed: Typed[] = []
  let leftAt: number | null = null
  const forms = openFormMemory(document)

  const isFresh = (client: number, clock: number) =>
    typed.some((range) => range.client === client && clock >= range.from && clock < range.to)

  const noteTyped = ({ beforeState, afterState }: Y.Transaction) => {
    const client = document.clientID
    const from = beforeState.get(client) ?? 0
    const to = afterState.get(client) ?? 0
    if (to > from) typed.push({ client, from, to, at: now() })
  }

  const note = (transaction: Y.Transaction) => {
    const present = leftAt ?? now()
    typed = typed.filter(({ at }) => present - at < freshFor)
    forms.note(transaction)
    if (transaction.local) return noteTyped(transaction)
    const update = expected
    expected = null
    if (update === null) return
    leftAt = null
    const received = { update, transaction, isFresh }
    const losses = [...findLosses(received), ...findFormLosses(received, forms)]
    if (losses.length > 0) onLoss(losses)
  }
  document.on('afterTransaction', note)
  return {
    expect: (update) => {
      expected = update
    },
    leave: () => {
      leftAt ??= now()
    },
    close: () => document.off('afterTransaction', note),
  }
}
