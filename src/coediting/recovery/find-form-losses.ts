import * as Y from 'yjs'
import type { BlockWords } from '../../richtext/block-words.ts'
import { readForm, readForms } from '../text/block-forms.ts'
import { findChange } from '../text/find-change.ts'
import { around, isDead, type Received, wasHere } from './find-losses.ts'
import { type Ancestry, openAncestry } from './form-ancestry.ts'
import type { FormMemory } from './form-memory.ts'
import { isBack, type LostWords } from './lost-words.ts'

/**
 * Finds the words in forms of blocks that an update from others dropped. What a form says is one value; each value names
 * the one that its writer saw before it, so that of two written at once it is known which one was never seen:
 *
 * 1. values here that the update does not delete by name, and that are gone all the same;
 * 2. values of one's own that the update deletes by name (the server had them), and that its writer had not seen;
 * 3. values that the update brings, where another one stands already or the block is gone.
 *
 * Lost is what such a value says beyond what both began with, as far as the block does not say it now.
 */
export function findFormLosses(received: Received, memory: FormMemory): LostWords[] {
  const { update, transaction } = received
  const { ds: named, structs } = Y.decodeUpdate(update)
  const lost: Lost[] = []
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (piece) => {
    const form = readForm(piece)
    if (!(piece instanceof Y.Item) || !form || !wasHere(piece.id, transaction)) return
    if (!Y.isDeleted(named, piece.id) || isOwnUnseen(piece, received)) lost.push({ id: piece.id, form })
  })
  for (const piece of structs) {
    const form = readForm(piece)
    if (!(piece instanceof Y.Item) || !form || wasHere(piece.id, transaction)) continue
    if (Y.isDeleted(named, piece.id) || !isDead(transaction.doc.store, piece.id)) continue
    lost.push({ id: piece.id, form })
  }
  if (lost.length === 0) return []
  const present = readForms(transaction.doc)
  const ancestry = openAncestry(transaction.doc.store, structs)
  return lost.flatMap((one) => tellLoss(one, { present, ancestry, memory }))
}

type Lost = { id: Y.ID; form: BlockWords }

function isOwnUnseen({ id }: Y.Item, { transaction, isFresh }: Received): boolean {
  if (id.client !== transaction.doc.clientID) return false
  const { list, findStanding } = openAncestry(transaction.doc.store, [])
  const standing = findStanding(id)
  // Whoever takes a block away does not say what they saw in it.
  if (!standing) return isFresh(id.client, id.clock)
  return !list(standing.id).some((seen) => Y.compareIDs(seen, id))
}

type Known = { present: ReadonlyMap<string, BlockWords>; ancestry: Ancestry; memory: FormMemory }

function tellLoss({ id, form }: Lost, { present, ancestry, memory }: Known): LostWords[] {
  const standing = present.get(form.id)
  const base = findBase(id, ancestry)
  const began = base === null ? null : (memory.recall(base) ?? standing ?? null)
  return [...form.words].flatMap(([field, said]): LostWords[] => {
    const { from, added } = findChange(began?.words.get(field) ?? '', said)
    const loss = {
      client: id.client,
      clock: id.clock,
      words: added,
      before: said.slice(0, from).slice(-around),
      after: said.slice(from + added.length).slice(0, around),
      form: { block: form.id, type: form.type, field },
    }
    const isSaid = isBack(standing?.words.get(field) ?? '', loss)
    return added.trim() === '' || isSaid ? [] : [loss]
  })
}

/** The value from which a lost one and the one that stands went apart; where the block is gone, the last by somebody else. */
function findBase(id: Y.ID, { list, findStanding }: Ancestry): Y.ID | null {
  const standing = findStanding(id)
  const shared = standing ? [standing.id, ...list(standing.id)] : null
  const isBase = (one: Y.ID) =>
    shared ? shared.some((other) => Y.compareIDs(one, other)) : one.client !== id.client
  return list(id).find(isBase) ?? null
}
