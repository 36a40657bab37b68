import * as Y from 'yjs'
import { type Author, isSameAuthor } from '../log/author.ts'
import type { Moment } from '../log/history.ts'
import { addSizes, type ChangeSize } from './change-size.ts'
import { type Authorship, followAuthors } from './follow-authors.ts'
import { kindOf, type Mark } from './mark.ts'

/** One step of a text's history: what somebody wrote in one minute; several people, where the words of one need the other's. */
export type Step = ChangeSize & {
  /** Names the step among those of its room: its minute (counted from 1970), and its place within it. */
  id: string
  at: string
  writers: Pick<Mark, 'author' | 'kind'>[]
}

/** A step, with the text as it is then; both go on changing when the next is asked for. */
export type Scene = { step: Step; document: Y.Doc; authorship: Authorship }

/**
 * Plays a text's history, step by step.
 * @param moments - as `listMoments` answers them, oldest first
 * @param authors - whose the words of each Yjs client are (`loadAuthors`)
 */
export function* replay(
  moments: readonly Moment[],
  authors: ReadonlyMap<number, Author>,
): Generator<Scene, void> {
  const document = new Y.Doc()
  const authorship = followAuthors()
  const inMinutes = Map.groupBy(moments, ({ at }) => at)
  let isBeginning = true
  for (const [at, ofMinute] of inMinutes) {
    let place = 0
    let waiting: Author[] = []
    let size: ChangeSize = { added: 0, removed: 0 }
    for (const { author, updates } of groupByAuthor(ofMinute)) {
      waiting.push(author)
      const markOf = (client: number): Mark => {
        const whose = authors.get(client) ?? author
        return { author: whose, kind: kindOf(whose, isBeginning), at }
      }
      play(document, updates, (transaction) => {
        size = addSizes(size, authorship.note(transaction, markOf))
      })
      // Words that build on somebody else's of the same minute: the two are one step.
      if (isIncomplete(document)) continue
      const writers = waiting.map((one) => ({ author: one, kind: kindOf(one, place === 0 && isBeginning) }))
      yield {
        step: { id: `${Date.parse(at) / 60_000}-${place}`, at, writers, ...size },
        document,
        authorship,
      }
      place += 1
      waiting = []
      size = { added: 0, removed: 0 }
      isBeginning = false
    }
  }
}

function play(
  document: Y.Doc,
  updates: readonly Uint8Array[],
  note: (transaction: Y.Transaction) => void,
): void {
  document.on('afterTransaction', note)
  document.transact(() => {
    for (const update of updates) Y.applyUpdate(document, update)
  })
  document.off('afterTransaction', note)
}

function isIncomplete({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null
}

function groupByAuthor(moments: readonly Moment[]): { author: Author; updates: Uint8Array[] }[] {
  const groups: { author: Author; updates: Uint8Array[] }[] = []
  for (const { author, update } of moments) {
    const group = groups.find((one) => isSameAuthor(one.author, author))
    if (group) group.updates.push(update)
    else groups.push({ author, updates: [update] })
  }
  return groups
}
