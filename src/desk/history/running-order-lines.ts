import { compareLists, type ListChange } from '../../edition/comparison/compare-blocks.ts'
import type { ComposedIssue } from '../../edition/types.ts'
import type { OrderEntry } from '../../issues/rules.ts'
import { namePiece } from '../../page/piece-name.ts'
import type { Documents } from '../../press/standing.ts'

/** A line of a running order by the name of its question or piece. */
export type OrderName = { type: 'question' | 'piece'; id: number; name: string }

/** Answers the lines of a draft's running order. */
export function listDraftOrder(
  order: readonly OrderEntry[],
  nameOf: (type: OrderName['type'], id: number) => string,
): OrderName[] {
  const line = (type: OrderName['type'], id: number): OrderName => ({ type, id, name: nameOf(type, id) })
  return order.flatMap((entry) =>
    entry.type === 'essay'
      ? [line('piece', entry.essay)]
      : [line('question', entry.question), ...entry.answers.map((id) => line('piece', id))],
  )
}

/** Answers the lines of an edition's running order; the ledger knows which documents they were made from. */
export function listEditionOrder({ issue, pieces }: ComposedIssue, documents: Documents): OrderName[] {
  const questions = [...documents.questions]
  const answers = [...documents.answers]
  const linePiece = (hash: string): OrderName => {
    const piece = pieces.get(hash)
    const name = piece ? namePiece({ piece, question: null }) : ''
    return { type: 'piece', id: answers.shift() ?? 0, name }
  }
  return issue.runningOrder.flatMap((entry): OrderName[] => {
    if (entry.type === 'essay') return [linePiece(entry.piece)]
    const question: OrderName = { type: 'question', id: questions.shift() ?? 0, name: entry.text }
    return [question, ...entry.pieces.map(linePiece)]
  })
}

/** Compares two running orders by the documents in them. */
export function compareOrderNames(
  before: readonly OrderName[],
  after: readonly OrderName[],
): ListChange<OrderName, OrderName>[] {
  const placeBefore = new Map(before.map(({ type, id }, place) => [`${type}:${id}`, place]))
  const pairs = new Map(
    after.flatMap(({ type, id }, place): [number, number][] => {
      const from = placeBefore.get(`${type}:${id}`)
      return from === undefined ? [] : [[place, from]]
    }),
  )
  return compareLists({ before, after }, pairs, (_, to) => to)
}
