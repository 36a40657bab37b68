import * as Y from 'yjs'
import type { LostWords } from './lost-words.ts'

/** An update that came from others, as it was sent, and what became of it here. */
export type Received = {
  update: Uint8Array
  /** The transaction that took it in, at `afterTransaction`: what was deleted can still be read. */
  transaction: Y.Transaction
  /** Says whether a letter was typed here a moment ago. */
  isFresh: (client: number, clock: number) => boolean
}

type DeleteSet = Y.Transaction['deleteSet']

/** How many letters around lost words are kept. */
export const around = 24

/**
 * Finds the words that an update from others dropped. A sender deletes letter by letter what they saw; words that go only
 * because what holds them goes (a paragraph turned into a heading is a new one) were never seen by who deleted it:
 *
 * 1. letters here that the update does not delete by name, and that are gone all the same;
 * 2. letters that the update brings, into what is deleted here already;
 * 3. letters typed here a moment ago whose paragraph goes: the server, which had them, names them whether its sender had
 *    seen them or not.
 */
export function findLosses({ update, transaction, isFresh }: Received): LostWords[] {
  const { ds: named, structs } = Y.decodeUpdate(update)
  const arrived = findStillborn(structs, { named, transaction })
  const moved = readAdded(transaction)
  const gone = listParents(transaction).flatMap((parent) => {
    const isHolderGone = isGoneNow(parent._item, transaction)
    const losses = readRuns(parent, transaction, (client, clock) => {
      if (!Y.isDeleted(named, { client, clock })) return 'unseen'
      return isHolderGone && isFresh(client, clock) ? 'doubtful' : null
    })
    return losses.flatMap(({ loss, doubt }) => (doubt === 'unseen' ? [loss] : withoutMoved(loss, moved)))
  })
  return [...gone, ...arrived].filter(({ words }) => words.trim() !== '')
}

/** Whether whoever deleted a letter had not seen it, or may not have. */
type Doubt = 'unseen' | 'doubtful'

/** The texts in which letters were deleted that were here before. */
function listParents(transaction: Y.Transaction): Y.AbstractType<unknown>[] {
  const parents = new Set<Y.AbstractType<unknown>>()
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return
    if (wasHere(struct.id, transaction) && struct.parent instanceof Y.AbstractType) parents.add(struct.parent)
  })
  return [...parents]
}

/** Says whether a piece was in a document before a transaction. */
export function wasHere({ client, clock }: Y.ID, { beforeState }: Y.Transaction): boolean {
  return clock < (beforeState.get(client) ?? 0)
}

function isGoneNow(item: Y.Item | null, transaction: Y.Transaction): boolean {
  return item !== null && item.deleted && Y.isDeleted(transaction.deleteSet, item.id)
}

type Letter = { letter: string; client: number; clock: number; doubt: Doubt | null }

/** The runs of letters of a text that are in doubt, with the others around them as they were before. */
function readRuns(
  parent: Y.AbstractType<unknown>,
  transaction: Y.Transaction,
  judge: (client: number, clock: number) => Doubt | null,
): { loss: LostWords; doubt: Doubt }[] {
  const letters: Letter[] = []
  for (let item = parent._start; item !== null; item = item.right) {
    const { content, id, deleted } = item
    if (!(content instanceof Y.ContentString) || !wasHere(id, transaction)) continue
    const goes = isGoneNow(item, transaction)
    if (deleted && !goes) continue
    for (let at = 0; at < content.str.length; at += 1) {
      const place = { client: id.client, clock: id.clock + at }
      const doubt = goes ? judge(place.client, place.clock) : null
      letters.push({ letter: content.str[at] ?? '', ...place, doubt })
    }
  }
  const read = (some: readonly Letter[]) => some.map(({ letter }) => letter).join('')
  const certain = (some: readonly Letter[]) => read(some.filter(({ doubt }) => doubt === null))
  const runs: { loss: LostWords; doubt: Doubt }[] = []
  for (let at = 0; at < letters.length; ) {
    const first = letters[at]
    let end = at + 1
    while (letters[end] && letters[end]?.doubt === first?.doubt && isNext(letters[end - 1], letters[end]))
      end += 1
    if (first?.doubt) {
      const { client, clock, doubt } = first
      const before = certain(letters.slice(0, at)).slice(-around)
      const after = certain(letters.slice(end)).slice(0, around)
      runs.push({
        loss: { client, clock, words: read(letters.slice(at, end)), before, after, form: null },
        doubt,
      })
    }
    at = end
  }
  return runs
}

function isNext(one: Letter | undefined, next: Letter | undefined): boolean {
  return one?.client === next?.client && (one?.clock ?? 0) + 1 === next?.clock
}

/** What an update writes into what is gone: Yjs keeps nothing of it but that it was. */
function findStillborn(
  structs: readonly (Y.Item | Y.GC | Y.Skip)[],
  { named, transaction }: { named: DeleteSet; transaction: Y.Transaction },
): LostWords[] {
  const { store } = transaction.doc
  return structs.flatMap((struct): LostWords[] => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return []
    const { client, clock } = struct.id
    const letters = struct.content.str
    const known = Math.max(0, (transaction.beforeState.get(client) ?? 0) - clock)
    const losses: LostWords[] = []
    for (let at = known; at < letters.length; at += 1) {
      const id = Y.createID(client, clock + at)
      if (id.clock >= Y.getState(store, client)) break
      if (Y.isDeleted(named, id) || !isDead(store, id)) continue
      const last = losses.at(-1)
      if (last && last.clock + last.words.length === id.clock) last.words += letters[at]
      else
        losses.push({ client, clock: id.clock, words: letters[at] ?? '', before: '', after: '', form: null })
    }
    return losses
  })
}

/** Says whether a piece of a document is deleted. */
export function isDead(store: Y.Doc['store'], { client, clock }: Y.ID): boolean {
  const structs = store.clients.get(client) ?? []
  return structs[Y.findIndexSS(structs, clock)]?.deleted === true
}

/** All that a transaction wrote, text by text, each in lines of its own. */
function readAdded({ doc, beforeState, afterState }: Y.Transaction): string {
  const texts = new Set<Y.AbstractType<unknown>>()
  for (const [client, end] of afterState) {
    const start = beforeState.get(client) ?? 0
    const structs = doc.store.clients.get(client) ?? []
    if (end <= start) continue
    for (const struct of structs.slice(Y.findIndexSS(structs, start))) {
      if (struct instanceof Y.Item && struct.parent instanceof Y.AbstractType) texts.add(struct.parent)
    }
  }
  return ['', ...Array.from(texts, readVisible), ''].join('\n')
}

function readVisible(text: Y.AbstractType<unknown>): string {
  let letters = ''
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString) letters += item.content.str
  }
  return letters
}

/** Words that whoever took their paragraph away wrote into another one are not lost; the rest of them, if they saw a part. */
function withoutMoved(loss: LostWords, moved: string): LostWords[] {
  const { before, words, after, clock } = loss
  for (let length = words.length; length > 0; length -= 1) {
    if (!moved.includes((before || '\n') + words.slice(0, length) + (after || '\n'))) continue
    const rest = words.slice(length)
    return rest === '' ? [] : [{ ...loss, clock: clock + length, words: rest }]
  }
  return [loss]
}
