import type { Issue } from '../../generated/payload-types.ts'
import type { OrderEntry } from '../../issues/rules.ts'
import { idOf } from '../../kernel/documents.ts'
import type { Reference } from './acts.ts'

/** Answers the order with `item` before `before`, or last in its list; unknown items change nothing. */
export function moveItem(
  order: readonly OrderEntry[],
  { item, before }: { item: Reference; before: Reference | null },
): OrderEntry[] {
  const isEntry = order.some((entry) => isSame(entry, item))
  if (isEntry) {
    const moved = order.filter((entry) => isSame(entry, item))
    const rest = order.filter((entry) => !isSame(entry, item))
    const position = before ? rest.findIndex((entry) => isSame(entry, before)) : -1
    return rest.toSpliced(position === -1 ? rest.length : position, 0, ...moved)
  }
  return order.map((entry) => {
    if (entry.type === 'essay' || item.kind !== 'piece' || !entry.answers.includes(item.id)) return entry
    const rest = entry.answers.filter((id) => id !== item.id)
    const position = before ? rest.indexOf(before.id) : -1
    return { ...entry, answers: rest.toSpliced(position === -1 ? rest.length : position, 0, item.id) }
  })
}

/** Answers the order without an item, and what falls out: a question takes its answers along. */
export function takeOut(
  order: readonly OrderEntry[],
  item: Reference,
): { order: OrderEntry[]; fallen: Reference[] } {
  const entry = order.find((candidate) => isSame(candidate, item))
  const answers = entry?.type === 'question' ? entry.answers : []
  return {
    order: order
      .filter((candidate) => candidate !== entry)
      .map((candidate) =>
        candidate.type === 'question' && item.kind === 'piece'
          ? { ...candidate, answers: candidate.answers.filter((id) => id !== item.id) }
          : candidate,
      ),
    fallen: [item, ...answers.map((id): Reference => ({ kind: 'piece', id }))],
  }
}

/** Answers the order with a question at its end, unless it stands there. */
export function placeQuestion(order: readonly OrderEntry[], question: number): OrderEntry[] {
  const stands = order.some((entry) => entry.type === 'question' && entry.question === question)
  return stands ? [...order] : [...order, { type: 'question', question, answers: [] }]
}

/** Answers the order with a piece last under its question, or with an essay at the end. */
export function placePiece(
  order: readonly OrderEntry[],
  { id, question }: { id: number; question: number | null },
): OrderEntry[] {
  const { order: rest } = takeOut(order, { kind: 'piece', id })
  if (question === null) return [...rest, { type: 'essay', essay: id }]
  return placeQuestion(rest, question).map((entry) =>
    entry.type === 'question' && entry.question === question
      ? { ...entry, answers: [...entry.answers, id] }
      : entry,
  )
}

/** Answers the order as the issue stores it; entries that stood there before keep their row's id. */
export function toStoredOrder(
  order: readonly OrderEntry[],
  previous: Issue['runningOrder'],
): NonNullable<Issue['runningOrder']> {
  const rowIds = new Map(
    (previous ?? []).map((row) => [
      row.blockType === 'essayEntry' ? `piece:${idOf(row.essay)}` : `question:${idOf(row.question)}`,
      row.id,
    ]),
  )
  return order.map((entry) =>
    entry.type === 'essay'
      ? { blockType: 'essayEntry', essay: entry.essay, id: rowIds.get(`piece:${entry.essay}`) }
      : {
          blockType: 'questionEntry',
          question: entry.question,
          answers: entry.answers,
          id: rowIds.get(`question:${entry.question}`),
        },
  )
}

/** Counts the characters of a rich text as newsrooms do: without spaces. */
export function countCharacters(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  const text: unknown = Reflect.get(node, 'text')
  const children: unknown = Reflect.get(node, 'children') ?? Reflect.get(node, 'root')
  const own = typeof text === 'string' ? (text.match(/\S/gu)?.length ?? 0) : 0
  if (!Array.isArray(children)) return own + countCharacters(children)
  return children.reduce<number>((sum, child) => sum + countCharacters(child), own)
}

function isSame(entry: OrderEntry, { kind, id }: Reference): boolean {
  return entry.type === 'essay'
    ? kind === 'piece' && entry.essay === id
    : kind === 'question' && entry.question === id
}
