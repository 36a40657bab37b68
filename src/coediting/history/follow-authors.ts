import * as Y from 'yjs'
import { listAdded } from '../text/block-forms.ts'
import { addSizes, type ChangeSize } from './change-size.ts'
import { followForms } from './follow-forms.ts'
import type { Mark } from './mark.ts'
import { type MarkedWords, openMemory } from './returning-words.ts'

/** Who wrote each letter of a document, as its history is played. */
export type Authorship = {
  /** Takes in what a transaction changed, before Yjs forgets what was deleted: at `afterTransaction`. */
  note: (transaction: Y.Transaction, markOf: (client: number) => Mark) => ChangeSize
  /** Answers the marks of a piece of text, one per letter. */
  read: (item: Y.Item) => (Mark | undefined)[]
  /** Answers who changed a field of a block's form last. */
  readField: (block: string, field: string) => Mark | null
}

/** Opens the authorship of a document that is empty yet. */
export function followAuthors(): Authorship {
  const known = new Map<number, (Mark | undefined)[]>()
  const memory = openMemory<Mark>()
  const forms = followForms()

  const read = (item: Y.Item) => {
    const marks = known.get(item.id.client)
    return Array.from({ length: item.length }, (_, offset) => marks?.[item.id.clock + offset])
  }

  const write = (item: Y.Item, marks: readonly (Mark | undefined)[]) => {
    const all = known.get(item.id.client) ?? []
    marks.forEach((mark, offset) => {
      all[item.id.clock + offset] = mark
    })
    known.set(item.id.client, all)
  }

  return {
    read,
    readField: forms.read,
    note(transaction, markOf) {
      const isNew = ({ id }: Y.Item) => id.clock >= (transaction.beforeState.get(id.client) ?? 0)
      const taken = listRuns(findParents(transaction, 'deleted'), (item) => {
        return !isNew(item) && Y.isDeleted(transaction.deleteSet, item.id)
      })
      const moving = taken.map((items): MarkedWords<Mark> => {
        return { text: items.map(lettersOf).join(''), marks: items.flatMap(read) }
      })
      let [added, moved] = [0, 0]
      for (const items of listRuns(
        findParents(transaction, 'added'),
        (item) => isNew(item) && !item.deleted,
      )) {
        const before = memory.recognise(items.map(lettersOf).join(''), moving)
        let at = 0
        for (const item of items) {
          const fresh = markOf(item.id.client)
          const known = before.slice(at, at + item.length)
          at += item.length
          moved += known.filter((mark) => mark !== undefined).length
          added += known.filter((mark) => mark === undefined).length
          write(
            item,
            known.map((mark) => mark ?? fresh),
          )
        }
      }
      memory.remember(moving)
      const removed = moving.reduce((sum, { text }) => sum + text.length, 0)
      const ofText = { added, removed: Math.max(0, removed - moved) }
      return addSizes(ofText, forms.note(transaction, markOf))
    },
  }
}

/** Answers the letters of a piece of text; none of what is no text. */
export function lettersOf(item: Y.Item): string {
  return item.content instanceof Y.ContentString ? item.content.str : ''
}

/** Answers the items of a shared text or element, in order. */
export function* itemsOf(type: { _start: Y.Item | null }): Generator<Y.Item> {
  for (let item = type._start; item !== null; item = item.right) yield item
}

function listRuns(
  parents: Iterable<Y.AbstractType<unknown>>,
  isMeant: (item: Y.Item) => boolean,
): Y.Item[][] {
  const runs: Y.Item[][] = []
  for (const parent of parents) {
    let run: Y.Item[] = []
    for (const item of itemsOf(parent)) {
      if (!(item.content instanceof Y.ContentString)) continue
      if (isMeant(item)) run.push(item)
      // What was gone before stands between no words.
      else if (!item.deleted && run.length > 0) {
        runs.push(run)
        run = []
      }
    }
    if (run.length > 0) runs.push(run)
  }
  return runs
}

function findParents(transaction: Y.Transaction, change: 'added' | 'deleted'): Set<Y.AbstractType<unknown>> {
  const parents = new Set<Y.AbstractType<unknown>>()
  const note = (struct: Y.Item | Y.GC) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return
    if (struct.parent instanceof Y.AbstractType) parents.add(struct.parent)
  }
  if (change === 'deleted') {
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, note)
    return parents
  }
  for (const item of listAdded(transaction)) note(item)
  return parents
}
